package eu.passerelle.outcome;

import eu.passerelle.account.Secret;
import eu.passerelle.contract.Contract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** Asks apprentices what has become of them, takes their answers and adds them up. */
@ApplicationScoped
public class SurveyCampaign {

  private static final int BATCH = 200;

  @Inject private Surveys surveys;
  @Inject private SurveyLetters letters;
  @Inject private Clock clock;

  /** The contracts whose apprentices are to be asked now, those that ended first first. */
  @Transactional
  public List<Long> due() {
    // Short months: who is asked on the 28th may have ended on the 31st; ask() looks exactly.
    LocalDate latest = today().minusMonths(Survey.MONTHS_AFTER_END).plusDays(3);
    return surveys.contractsNotAsked(latest, Page.first(BATCH));
  }

  /** Asks the apprentice of a contract, once; false if it is not due or was done before. */
  @Transactional
  public boolean ask(long contractId) {
    Optional<Survey> begun =
        surveys
            .contract(contractId)
            .filter(this::isDue)
            .map(Survey::new)
            .filter(surveys::begin)
            .flatMap(survey -> surveys.ofContract(contractId));
    begun.ifPresent(this::mailLink);
    return begun.isPresent();
  }

  private boolean isDue(Contract contract) {
    return contract.isRegistered()
        && !contract.apprentice().isClosed()
        && contract.lastDay().filter(end -> !Survey.dueAfter(end).isAfter(today())).isPresent();
  }

  private void mailLink(Survey survey) {
    survey.link(clock.instant()).ifPresent(secret -> letters.ask(survey.contract(), secret));
  }

  /** The survey behind a personal link; empty if there is none. */
  @Transactional
  public Optional<Survey> behind(String word) {
    return surveys.behind(Secret.hash(word));
  }

  /** Whether the link of a survey is too old. */
  public boolean isExpired(Survey survey) {
    return survey.isExpiredAt(clock.instant());
  }

  /** Takes the answers; false if it was answered before or the link no longer works. */
  @Transactional
  public boolean answer(String word, Answers answers) {
    Instant now = clock.instant();
    return surveys
        .lockedBehind(Secret.hash(word))
        .filter(survey -> survey.answer(answers, now))
        .isPresent();
  }

  /** Mails a new link in place of one that has expired, to the address of the account. */
  @Transactional
  public void mailLinkAgain(String word) {
    surveys
        .lockedBehind(Secret.hash(word))
        .filter(survey -> !survey.contract().apprentice().isClosed())
        .ifPresent(this::mailLink);
  }

  /** How many were asked, answered, and what they answered. */
  @Transactional
  public OutcomeFigures figures() {
    return OutcomeFigures.of(
        Stream.concat(surveys.tallies().stream(), surveys.counted().stream()).toList());
  }

  /** Keeps answers given long ago as counts only. */
  @Transactional
  public void forget() {
    ZonedDateTime longAgo = ZonedDateTime.now(clock).minusMonths(Survey.MONTHS_KEPT);
    surveys.countAnswersBefore(longAgo.toInstant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
