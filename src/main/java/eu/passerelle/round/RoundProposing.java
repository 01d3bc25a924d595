package eu.passerelle.round;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates;
import eu.passerelle.matching.AgeLimits;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.Weighing;
import eu.passerelle.matching.Weights;
import eu.passerelle.offer.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.query.Page;

/** Where the coordination has rounds proposed, reads them, and throws them away. */
@ApplicationScoped
public class RoundProposing {

  /**
   * More candidates, or offers, than any year has; what lies beyond takes no part. How well each
   * two fit is found out while the coordination waits.
   */
  private static final int MOST = 5_000;

  private static final int YEARS_AHEAD = 2;

  /** From September on it is another year's turn. */
  private static final int FROM_SEPTEMBER = 4;

  private static final String SUBJECT = "round";

  @Inject private RoundProposals proposals;
  @Inject private Candidates candidates;
  @Inject private Matching matching;
  @Inject private Weighing weighing;
  @Inject private AgeLimits ageLimits;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** The years for which a round can be proposed, this one first. */
  public List<Integer> years() {
    int thisYear = LocalDate.now(clock).getYear();
    return IntStream.rangeClosed(thisYear, thisYear + YEARS_AHEAD).boxed().toList();
  }

  /** The year of the trainings that begin next: in autumn those of this year have begun. */
  public int nextYear() {
    return LocalDate.now(clock).plusMonths(FROM_SEPTEMBER).getYear();
  }

  /** Computes who would go where among those who start in a year, and keeps it. */
  @Transactional
  public RoundProposal propose(int year, Account by) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = LocalDate.of(year + 1, 1, 1);
    YearRound round =
        new YearRound(
            year,
            seeking(candidates(today, end)),
            offering(offers(today, year, end)),
            matching,
            ageLimits.law());
    RoundProposal proposal =
        new RoundProposal(year, round.turns(), round.figures(), clock.instant());
    proposals.add(proposal);
    trail.record(SUBJECT, proposal.id(), "proposed", Optional.of(by.id()), String.valueOf(year));
    return proposal;
  }

  private List<YearRound.Seeking> seeking(List<Candidate> some) {
    Map<Long, Weights> weights =
        weighing.ofAccounts(some.stream().map(one -> one.account().id()).toList());
    return some.stream()
        .map(one -> new YearRound.Seeking(one, said(weights, one.account().id())))
        .toList();
  }

  private List<YearRound.Offering> offering(List<Offer> some) {
    Map<Long, Weights> weights =
        weighing.ofCompanies(some.stream().map(one -> one.company().id()).distinct().toList());
    return some.stream()
        .map(one -> new YearRound.Offering(one, said(weights, one.company().id())))
        .toList();
  }

  private static Weights said(Map<Long, Weights> weights, long number) {
    return weights.getOrDefault(number, Weights.USUAL);
  }

  private List<Candidate> candidates(LocalDate today, LocalDate end) {
    LocalDate bornBy = today.minusYears(Candidate.FINDABLE_FROM);
    List<Long> seeking = proposals.seeking(bornBy, end, Page.first(MOST));
    return candidates.withNumbers(seeking).stream().filter(c -> c.isComplete(today)).toList();
  }

  private List<Offer> offers(LocalDate today, int year, LocalDate end) {
    LocalDate tomorrow = today.plusDays(1);
    LocalDate newYear = LocalDate.of(year, 1, 1);
    LocalDate from = tomorrow.isAfter(newYear) ? tomorrow : newYear;
    return proposals.offers(from, end, Page.first(MOST));
  }

  /** The rounds proposed, a page of them, the latest first. */
  @Transactional
  public List<RoundProposal> all(int page, int size) {
    return proposals.all(Page.page(size, page - 1));
  }

  @Transactional
  public long count() {
    return proposals.count();
  }

  @Transactional
  public Optional<RoundProposal> proposal(long id) {
    return proposals.byId(id);
  }

  /** To whom a place was proposed, a page of them. */
  @Transactional
  public List<RoundParticipant> assigned(RoundProposal proposal, int page, int size) {
    return proposals.assigned(proposal.id(), Page.page(size, page - 1));
  }

  /** To how many a place was proposed who have not left since. */
  @Transactional
  public long countAssigned(RoundProposal proposal) {
    return proposals.countAssigned(proposal.id());
  }

  /** What has come of it so far. */
  @Transactional
  public Comparison comparison(RoundProposal proposal) {
    return new Comparison(proposals.agreedSince(proposal.id()));
  }

  /** Throws a proposal away with everyone in it; nothing happens if that was done before. */
  @Transactional
  public void discard(long id, Account by) {
    if (proposals.remove(id) > 0) {
      trail.record(SUBJECT, id, "discarded", Optional.of(by.id()), "");
    }
  }

  /** Erases the rounds of all years before the last, for by then everything has come of them. */
  @Transactional
  void forget() {
    proposals.forgetBefore(LocalDate.now(clock).getYear() - 1);
  }

  /** Who leaves takes their lines along. */
  @Transactional
  void leave(@Observes AccountClosed closed) {
    proposals.forget(closed.accountId());
  }
}
