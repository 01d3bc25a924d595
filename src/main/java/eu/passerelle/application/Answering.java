package eu.passerelle.application;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.AgeLimits;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Match;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Ranked;
import eu.passerelle.matching.Weighing;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/** The company's side of an application: read and compare, invite, decline, accept. */
@ApplicationScoped
public class Answering {

  @Inject private Applications applications;
  @Inject private Offers offers;
  @Inject private Matching matching;
  @Inject private AgeLimits ageLimits;
  @Inject private Weighing weighing;
  @Inject private ApplicationLetters letters;
  @Inject private Event<ApplicationAccepted> accepted;
  @Inject private Messages messages;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** More than one offer ever gets; those that came first are compared. */
  private static final int MOST_COMPARED = 500;

  /** Who applied for an offer, the best match first, and how many withdrew. */
  public record Received(Offer offer, List<Ranked<Application>> ranked, long withdrawn) {}

  /**
   * What a company has received for an offer, in the order of what matters to who asks for it;
   * empty if it has no such offer.
   */
  @Transactional
  public Optional<Received> received(long offerId, long companyId, long accountId) {
    return offers
        .ofCompany(offerId, companyId)
        .map(
            offer ->
                new Received(
                    offer,
                    matching.applicantsFor(
                        Facts.of(offer),
                        weighing.of(accountId),
                        ageLimits.law(),
                        withProfile(
                            applications.withProfiles(
                                applications.receivedFor(offerId, Page.first(MOST_COMPARED)))),
                        application -> Facts.of(application.candidate()).orElseThrow(),
                        Application::id),
                    applications.countWithdrawn(offerId)));
  }

  /** One application as the company reads it. */
  public record Reading(
      Application application, Optional<Match> match, List<Enclosure.Line> enclosures) {}

  @Transactional
  public Optional<Reading> read(long id, long companyId, long accountId) {
    return applications
        .ofCompany(id, companyId)
        .map(
            application ->
                new Reading(
                    application,
                    Facts.of(application.candidate())
                        .map(
                            facts ->
                                matching.match(
                                    facts,
                                    Facts.of(application.offer()),
                                    weighing.of(accountId),
                                    ageLimits.law())),
                    applications.enclosuresOf(id)));
  }

  @Transactional
  public Optional<Refusal> invite(long id, long companyId, String words, long accountId) {
    Optional<Application> found = locked(id, companyId);
    if (found.isEmpty()) {
      return Optional.of(Application.gone());
    }
    Application application = found.get();
    Optional<Refusal> refusal = application.invite(words, clock.instant());
    if (refusal.isEmpty()) {
      letters.invited(application);
      trail.record("application", id, "invited", Optional.of(accountId), "");
    }
    return refusal;
  }

  /** A courteous letter to begin with, in the apprentice's language. */
  public String draft(Application application, DeclineReason reason) {
    Language language = application.apprentice().language();
    return messages.text(language, reason.draft(application));
  }

  @Transactional
  public Optional<Refusal> decline(
      long id, long companyId, DeclineReason reason, String words, long accountId) {
    Optional<Application> found = locked(id, companyId);
    if (found.isEmpty()) {
      return Optional.of(Application.gone());
    }
    Application application = found.get();
    Optional<Refusal> refusal = application.decline(reason, words, clock.instant());
    if (refusal.isEmpty()) {
      letters.declined(application);
      trail.record("application", id, "declined", Optional.of(accountId), reason.name());
    }
    return refusal;
  }

  /**
   * Agrees, which takes a place of the offer. The offer is locked first, so that of two who accept
   * for its last place one does.
   */
  @Transactional
  public Optional<Refusal> accept(long id, long companyId, long accountId) {
    Optional<Offer> wanted = applications.offerOf(id, companyId).flatMap(offers::locked);
    Optional<Application> found = wanted.flatMap(any -> locked(id, companyId));
    if (found.isEmpty()) {
      return Optional.of(Application.gone());
    }
    Offer offer = wanted.get();
    Application application = found.get();
    if (application.isInterested() && offer.placesLeft() == 0) {
      return Optional.of(
          new Refusal(
              "application.noPlace",
              Text.of("application.refused.noPlace"),
              Text.of("application.refused.noPlaceRemedy"),
              ""));
    }
    Optional<Refusal> refusal = application.accept(clock.instant());
    if (refusal.isEmpty()) {
      offer.takePlace();
      letters.accepted(application);
      trail.record("application", id, "accepted", Optional.of(accountId), "");
      accepted.fire(new ApplicationAccepted(id));
    }
    return refusal;
  }

  /** Those whose profile is still there: who has left after an agreement is not compared. */
  private static List<Application> withProfile(List<Application> received) {
    return received.stream()
        .filter(application -> Facts.of(application.candidate()).isPresent())
        .toList();
  }

  private Optional<Application> locked(long id, long companyId) {
    return applications
        .locked(id)
        .filter(application -> application.company().id().equals(companyId));
  }
}
