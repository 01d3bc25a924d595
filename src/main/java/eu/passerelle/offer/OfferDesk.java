package eu.passerelle.offer;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Membership;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/** Where a company writes, publishes and closes its offers. */
@ApplicationScoped
public class OfferDesk {

  @Inject private Offers offers;
  @Inject private Organisations organisations;
  @Inject private Competence competence;
  @Inject private Readings.Keeper sources;
  @Inject private Accounts accounts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Transactional
  public List<Offer> offersOf(Organisation company, int page, int size) {
    return offers.allOfCompany(company.id(), Page.page(size, page - 1));
  }

  @Transactional
  public long countOf(Organisation company) {
    return offers.countOfCompany(company.id());
  }

  /** One of the company's own offers. */
  @Transactional
  public Optional<Offer> offer(long id, Organisation company) {
    return offers.ofCompany(id, company.id());
  }

  /** Writes a new draft; its number. */
  @Transactional
  public long draft(Organisation company, Offer.Terms terms) {
    Offer offer = new Offer(organisations.byId(company.id()).orElseThrow(), terms, clock.instant());
    offers.add(offer);
    return offer.id();
  }

  /** Changes an offer, or says what stands in the way; empty if the company has no such offer. */
  @Transactional
  public Optional<List<Refusal>> change(long id, Organisation company, Offer.Terms terms) {
    return mine(id, company)
        .map(
            offer ->
                asRead(
                    offer.change(
                        terms,
                        LocalDate.now(clock),
                        terms.responsible(competence, offer.company()))));
  }

  /** Publishes an offer, or says what stands in the way; empty if the company has no such offer. */
  @Transactional
  public Optional<List<Refusal>> publish(long id, Organisation company, long accountId) {
    return mine(id, company)
        .map(
            offer -> {
              List<Refusal> refusals =
                  offer.publish(
                      clock.instant(),
                      LocalDate.now(clock),
                      offer.terms().responsible(competence, offer.company()));
              if (refusals.isEmpty()) {
                trail.record("offer", id, "published", Optional.of(accountId), "");
              }
              return asRead(refusals);
            });
  }

  private List<Refusal> asRead(List<Refusal> refusals) {
    return refusals.isEmpty()
        ? refusals
        : refusals.stream().map(sources.readings()::cited).toList();
  }

  /** Closes an offer; empty if the company has no such offer. */
  @Transactional
  public Optional<Offer> close(long id, Organisation company, long accountId) {
    return mine(id, company)
        .map(
            offer -> {
              offer.close();
              trail.record("offer", id, "closed", Optional.of(accountId), "");
              return offer;
            });
  }

  /** Once nobody acts for a company any more, nobody would answer to what it offers. */
  @Transactional
  void leave(@Observes AccountClosed closed) {
    accounts
        .byId(closed.accountId())
        .flatMap(Account::membership)
        .filter(Membership::isAdmitted)
        .map(Membership::organisation)
        .filter(company -> accounts.actingFor(company.id()).isEmpty())
        .ifPresent(
            company ->
                offers
                    .openOfCompany(company.id())
                    .forEach(id -> close(id, company, closed.accountId())));
  }

  /** Throws a draft away; empty if the company has no such offer, or has shown it to everyone. */
  @Transactional
  public Optional<Offer> throwAway(long id, Organisation company) {
    return mine(id, company)
        .filter(Offer::isNeverPublished)
        .map(
            draft -> {
              offers.remove(draft);
              return draft;
            });
  }

  private Optional<Offer> mine(long id, Organisation company) {
    return offers.locked(id).filter(offer -> offer.company().id().equals(company.id()));
  }
}
