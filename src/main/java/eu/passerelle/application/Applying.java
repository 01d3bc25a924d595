package eu.passerelle.application;

import eu.passerelle.account.AccountClosed;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.language.Language;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.AgeLimits;
import eu.passerelle.matching.CandidateFacts;
import eu.passerelle.matching.Eligibility;
import eu.passerelle.matching.Facts;
import eu.passerelle.matching.Match;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.OfferFacts;
import eu.passerelle.matching.Raising;
import eu.passerelle.matching.Weighing;
import eu.passerelle.matching.Weights;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.Page;

/** The apprentice's side of an application: send it, take up an invitation, withdraw. */
@ApplicationScoped
public class Applying {

  /** What comes of sending an application. */
  public sealed interface Sending {

    /** It is there; also if it had been sent before, since pressing twice sends once. */
    record Sent(long applicationId) implements Sending {}

    /** It can't be sent, for these reasons. */
    record Refused(List<Refusal> refusals) implements Sending {}
  }

  @Inject private Applications applications;
  @Inject private Encouragements encouragements;
  @Inject private Candidates candidates;
  @Inject private Offers offers;
  @Inject private Matching matching;
  @Inject private AgeLimits ageLimits;
  @Inject private Readings.Keeper sources;
  @Inject private Weighing weighing;
  @Inject private ApplicationLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * An offer as an apprentice sees it who thinks of applying.
   *
   * @param match empty where the profile says too little
   * @param raising what would make more of the match; empty if no single step does, or they can't
   *     apply
   * @param obstacles what keeps them from applying; empty if nothing does
   * @param remarks what may keep the contract from being registered; they can apply all the same
   * @param before what they sent earlier
   */
  public record Prospect(
      Offer offer,
      Optional<Match> match,
      Optional<Raising> raising,
      List<Refusal> obstacles,
      List<Refusal> remarks,
      Optional<Application> before) {}

  /** The offer before the apprentice; empty if there is none for them to see. */
  @Transactional
  public Optional<Prospect> prospect(long accountId, long offerId) {
    Optional<CandidateFacts> candidate = candidates.ofAccount(accountId).flatMap(this::complete);
    Weights weights = weighing.of(accountId);
    Eligibility law = law();
    return published(offerId)
        .map(
            offer -> {
              OfferFacts place = Facts.of(offer);
              List<Refusal> obstacles = obstacles(candidate, offer, law);
              return new Prospect(
                  offer,
                  candidate.map(facts -> matching.match(facts, place, weights, law)),
                  candidate
                      .filter(facts -> obstacles.isEmpty())
                      .flatMap(facts -> Raising.of(facts, place, matching, weights, law)),
                  obstacles,
                  candidate.map(facts -> law.remarks(facts, place)).orElse(List.of()),
                  applications.between(accountId, offerId));
            });
  }

  /**
   * Sends an application with its documents. The apprentice's row is locked, so that two that
   * arrive at once become one.
   */
  @Transactional
  public Sending send(
      long accountId, long offerId, String message, Language language, List<Upload> uploads) {
    Optional<Candidate> profile = candidates.lockedOfAccount(accountId);
    Optional<Offer> wanted = published(offerId);
    if (profile.isEmpty() || wanted.isEmpty()) {
      return new Sending.Refused(List.of(refusal(profile.isEmpty() ? "incomplete" : "closed")));
    }
    Candidate candidate = profile.get();
    Offer offer = wanted.get();
    Optional<Application> before = applications.between(accountId, offerId);
    if (before.isPresent()) {
      return new Sending.Sent(before.get().id());
    }
    List<Refusal> obstacles = obstacles(complete(candidate), offer, law());
    if (!obstacles.isEmpty()) {
      return new Sending.Refused(obstacles);
    }
    Application application = new Application(candidate, offer, message, language, clock.instant());
    applications.add(application);
    uploads.forEach(upload -> applications.add(new Enclosure(application, upload)));
    letters.sent(application);
    trail.record("application", application.id(), "sent", Optional.of(accountId), "");
    return new Sending.Sent(application.id());
  }

  /** A page of what an apprentice has sent, the newest first. */
  @Transactional
  public List<Application> sentBy(long accountId, int page, int size) {
    return applications.sentBy(accountId, Page.page(size, page - 1));
  }

  /** How many of an apprentice's applications stand where. */
  @Transactional
  public Map<ApplicationStatus, Long> standing(long accountId) {
    return applications.tallyOf(accountId).stream()
        .collect(Collectors.toMap(Application.Tally::status, Application.Tally::count));
  }

  /** One application with the documents that came with it. */
  public record Opened(Application application, List<Enclosure.Line> enclosures) {}

  @Transactional
  public Optional<Opened> open(long id, long accountId) {
    return applications
        .ofApprentice(id, accountId)
        .map(application -> new Opened(application, applications.enclosuresOf(id)));
  }

  /** Takes up the company's invitation. */
  @Transactional
  public Optional<Refusal> sayYes(long id, long accountId) {
    Optional<Application> found = locked(id, accountId);
    if (found.isEmpty()) {
      return Optional.of(Application.gone());
    }
    Application application = found.get();
    Optional<Refusal> refusal = application.sayYes(clock.instant());
    if (refusal.isEmpty()) {
      letters.interested(application);
      trail.record("application", id, "interested", Optional.of(accountId), "");
    }
    return refusal;
  }

  @Transactional
  public Optional<Refusal> withdraw(long id, long accountId) {
    Optional<Application> found = locked(id, accountId);
    if (found.isEmpty()) {
      return Optional.of(Application.gone());
    }
    Application application = found.get();
    Optional<Refusal> refusal = application.withdraw(clock.instant());
    if (refusal.isEmpty()) {
      letters.withdrawn(application);
      trail.record("application", id, "withdrawn", Optional.of(accountId), "");
    }
    return refusal;
  }

  /**
   * Who leaves takes their applications and documents along; of an agreement the fact stays. Before
   * the profile itself is emptied.
   */
  @Transactional
  void leave(@Observes @Priority(Interceptor.Priority.APPLICATION) AccountClosed closed) {
    encouragements.forget(closed.accountId());
    for (Application application : applications.allSentBy(closed.accountId())) {
      applications.deleteEnclosuresOf(application);
      if (application.status() == ApplicationStatus.ACCEPTED) {
        application.forgetWords();
      } else {
        if (application.status().isOpen()) {
          letters.withdrawn(application);
        }
        applications.remove(application);
      }
    }
  }

  private Optional<Application> locked(long id, long accountId) {
    return applications
        .locked(id)
        .filter(application -> application.apprentice().id().equals(accountId));
  }

  private Optional<Offer> published(long offerId) {
    return offers.byId(offerId).filter(offer -> offer.publishedAt().isPresent());
  }

  private Optional<CandidateFacts> complete(Candidate candidate) {
    return candidate.isComplete(LocalDate.now(clock)) ? Facts.of(candidate) : Optional.empty();
  }

  private Eligibility law() {
    return ageLimits.law().citing(sources.readings());
  }

  private List<Refusal> obstacles(
      Optional<CandidateFacts> candidate, Offer offer, Eligibility law) {
    List<Refusal> obstacles = new ArrayList<>();
    if (!offer.isOpenOn(LocalDate.now(clock))) {
      obstacles.add(refusal("closed"));
    }
    obstacles.addAll(
        candidate
            .map(facts -> law.refusals(facts, Facts.of(offer)))
            .orElseGet(() -> List.of(refusal("incomplete"))));
    return obstacles;
  }

  private static Refusal refusal(String rule) {
    return new Refusal(
        "application." + rule,
        Text.of("application.refused." + rule),
        Text.of("application.refused." + rule + "Remedy"),
        "");
  }
}
