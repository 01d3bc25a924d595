package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Siret;
import eu.passerelle.territory.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens accounts. Whether an address already has one is told to nobody but its owner: the page says
 * the same in both cases, and the mail says which.
 */
@ApplicationScoped
public class SignUp {

  /** Whom someone wants to act for. */
  public sealed interface ActsFor {}

  public record Oneself() implements ActsFor {}

  /** An organisation that is here already. */
  public record Known(long organisationId) implements ActsFor {}

  /** A company or school that is new here. */
  public record Newcomer(String name, Place place, Optional<Siret> siret) implements ActsFor {}

  /** Who wants an account. */
  public record Request(
      String email,
      String givenName,
      String familyName,
      Language language,
      Role role,
      Password password,
      ActsFor actsFor) {

    /** Nothing that names a person, since it may come into a log. */
    @Override
    public String toString() {
      return "a request for an account as " + role;
    }
  }

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Passwords passwords;
  @Inject private Links links;
  @Inject private AccountLetters letters;
  @Inject private Confirmation confirmation;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Transactional
  public void open(Request request) {
    String hash = passwords.hash(request.password());
    String email = request.email();
    accounts.oneAtATime(email);
    Optional<Account> existing = accounts.byEmail(email);
    if (existing.filter(Account::isConfirmed).isPresent()) {
      letters.alreadyHere(existing.get(), request.language());
      return;
    }
    existing.ifPresent(
        account -> {
          account.beginAnewAs(request.role());
          account.introduce(request.givenName(), request.familyName(), request.language());
        });
    Account account = existing.orElseGet(() -> opened(email, request));
    account.secureWith(hash);
    organisation(request).ifPresent(o -> account.askToActFor(o, clock.instant()));
    accounts.add(account);
    trail.record("account", account.id(), "signed-up", Optional.empty(), account.role().name());
    mailLink(account);
  }

  private Account opened(String email, Request request) {
    return new Account(
        email,
        request.givenName(),
        request.familyName(),
        request.language(),
        request.role(),
        clock.instant());
  }

  private Optional<Organisation> organisation(Request request) {
    if (request.actsFor() instanceof Known known) {
      return Optional.of(organisations.byId(known.organisationId()).orElseThrow());
    }
    if (request.actsFor() instanceof Newcomer newcomer) {
      Organisation founded =
          request.role() == Role.SCHOOL
              ? Organisation.school(newcomer.name(), newcomer.place())
              : Organisation.company(newcomer.name(), newcomer.place());
      founded.identifyBy(newcomer.siret());
      organisations.add(founded);
      return Optional.of(founded);
    }
    return Optional.empty();
  }

  /** Confirms an address by the word of its link; empty if the link no longer works. */
  @Transactional
  public Optional<Account> confirm(String word) {
    Optional<Account> account = links.use(word, Token.Purpose.CONFIRM_ADDRESS);
    account.ifPresent(confirmation::of);
    return account;
  }

  /** Mails a new link to an address that waits for one; says nothing of any other. */
  @Transactional
  public void mailLinkAgain(String email) {
    accounts
        .byEmail(email)
        .filter(a -> !a.isConfirmed() && !a.isClosed())
        .ifPresent(this::mailLink);
  }

  private void mailLink(Account account) {
    letters.confirmAddress(account, links.to(account, Token.Purpose.CONFIRM_ADDRESS));
  }
}
