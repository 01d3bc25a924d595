package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hibernate.query.Page;

/**
 * Decides who may act for an organisation, and when that ends. Two who decide at once decide once:
 * the first counts. A request that whoever asks may not decide on is for them as if there was none.
 */
@ApplicationScoped
public class Admission {

  /** Whether a decision counts. */
  public enum Decision {
    TAKEN,
    /** Someone else was first; theirs stands. */
    TAKEN_BEFORE
  }

  /** A request with what helps to decide on it. */
  public record Request(Membership membership, long alreadyActing) {}

  @Inject private Accounts accounts;
  @Inject private AccountLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Open requests, oldest first. */
  @Transactional
  public List<Membership> requests(int page, int size) {
    return accounts.openRequests(Page.page(size, page - 1));
  }

  @Transactional
  public long count() {
    return accounts.countOpenRequests();
  }

  /** Who asks to join someone who may admit colleagues, oldest first. */
  @Transactional
  public List<Membership> requestsToJoin(Account colleague) {
    return organisationOf(colleague)
        .map(id -> accounts.openRequestsFor(id, colleague.role()))
        .orElse(List.of());
  }

  /** Who acts for the same organisation in the same role, themselves among them. */
  @Transactional
  public List<Account> colleagues(Account colleague) {
    return organisationOf(colleague)
        .map(id -> accounts.actingFor(id, colleague.role()))
        .orElse(List.of());
  }

  private static Optional<Long> organisationOf(Account colleague) {
    return colleague
        .membership()
        .filter(m -> m.isAdmitted() && colleague.role().admitsColleagues())
        .map(m -> m.organisation().id());
  }

  /**
   * Who acts for organisations, or did until it was ended.
   *
   * @param organisation a part of the organisation's name; empty for all
   */
  @Transactional
  public List<Membership> members(String organisation, int page, int size) {
    return accounts.members(pattern(organisation), Page.page(size, page - 1));
  }

  @Transactional
  public long countMembers(String organisation) {
    return accounts.countMembers(pattern(organisation));
  }

  // A typed % or _ is nothing one searches for.
  private static String pattern(String part) {
    return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
  }

  /** The standing of one account, for whoever may decide on it: asked for, decided or ended. */
  @Transactional
  public Optional<Request> request(long accountId, Account reader) {
    return accounts
        .membership(accountId)
        .filter(m -> m.mayBeDecidedBy(reader))
        .map(m -> new Request(m, accounts.countActingFor(m.organisation().id())));
  }

  /** Admits; empty if there is no such request. */
  @Transactional
  public Optional<Decision> admit(long accountId, Account by) {
    return decide(
        accountId,
        by,
        "admitted",
        m -> m.admit(by, clock.instant()),
        m -> letters.admitted(m.account(), organisation(m)));
  }

  /** Refuses with a reason; empty if there is no such request. */
  @Transactional
  public Optional<Decision> refuse(long accountId, String reason, Account by) {
    return decide(
        accountId,
        by,
        "refused",
        m -> m.refuse(by, reason, clock.instant()),
        m -> letters.refused(m.account(), organisation(m), reason));
  }

  /**
   * Ends an admission with a reason, and the person's sessions; the administrator's to decide.
   * Empty if there is no such person.
   */
  @Transactional
  public Optional<Decision> end(long accountId, String reason, Account administrator) {
    return decide(
        accountId,
        administrator,
        "ended",
        m -> isAdministrator(administrator) && m.end(administrator, reason, clock.instant()),
        m -> letters.ended(m.account(), organisation(m), reason));
  }

  /** Admits again whose admission had ended; empty if there is no such person. */
  @Transactional
  public Optional<Decision> resume(long accountId, Account administrator) {
    return decide(
        accountId,
        administrator,
        "resumed",
        m -> isAdministrator(administrator) && m.resume(administrator, clock.instant()),
        m -> letters.admitted(m.account(), organisation(m)));
  }

  private static boolean isAdministrator(Account account) {
    return account.role() == Role.ADMINISTRATOR;
  }

  private Optional<Decision> decide(
      long accountId,
      Account by,
      String act,
      Predicate<Membership> decision,
      Consumer<Membership> letter) {
    return accounts
        .membershipForDecision(accountId)
        .filter(m -> m.mayBeDecidedBy(by))
        .map(
            membership -> {
              if (!decision.test(membership)) {
                return Decision.TAKEN_BEFORE;
              }
              letter.accept(membership);
              trail.record("account", accountId, act, Optional.of(by.id()), "");
              return Decision.TAKEN;
            });
  }

  private static String organisation(Membership membership) {
    return membership.organisation().name(membership.account().language());
  }
}
