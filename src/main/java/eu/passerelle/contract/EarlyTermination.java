package eu.passerelle.contract;

import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The end of a contract before its term, as one of its parties has declared it in writing. The
 * declaration itself is a paper of its own, since the law asks for one; here it is told to the
 * register, the school and the other side.
 *
 * @param ground the legal ground
 * @param party who declared it
 * @param declaredOn the day the other side got the written declaration
 * @param lastDay the last day of the apprenticeship
 * @param reason what happened, in a sentence; empty where the law asks for none
 * @param practiceDays how many days of practice there were until the declaration, as whoever
 *     reports it attests; null where nothing depends on it
 * @param guardianSigned whether the guardian of a minor signed it too, or got it from the company,
 *     as whoever reports it attests
 * @param mediatorAsked whether the mediator was asked before, as whoever reports it attests; null
 *     where the law does not want one asked
 */
@Embeddable
public record EarlyTermination(
    @Enumerated(EnumType.STRING) @Column(name = "termination_ground") TerminationGround ground,
    @Enumerated(EnumType.STRING) @Column(name = "termination_party") Party party,
    @Column(name = "termination_declared_on") LocalDate declaredOn,
    @Column(name = "termination_last_day") LocalDate lastDay,
    @Column(name = "termination_reason") String reason,
    @Column(name = "termination_practice_days") Integer practiceDays,
    @Column(name = "termination_guardian_signed") Boolean guardianSigned,
    @Column(name = "termination_mediator_asked") Boolean mediatorAsked) {

  /** Where nothing has to be attested: of an adult, in no French probation, with no mediator. */
  public EarlyTermination(
      TerminationGround ground,
      Party party,
      LocalDate declaredOn,
      LocalDate lastDay,
      String reason) {
    this(ground, party, declaredOn, lastDay, reason, null, null, null);
  }

  /** What the law says against it, by its figures. */
  List<Refusal> refusals(Contract contract, LegalValues law, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (!ground.isOpenTo(party, contract.practice())) {
      refusals.add(refuses("ground"));
    }
    if (declaredOn.isAfter(today)) {
      refusals.add(refuses("declaredOn"));
    }
    Terms terms = contract.terms();
    LocalDate end = contract.lastDay().orElseThrow();
    if (lastDay.isBefore(declaredOn)
        || lastDay.isBefore(terms.startDate())
        || !lastDay.isBefore(end)) {
      refusals.add(refuses("lastDay", terms.startDate(), end));
    }
    if (ground.isForProbation()) {
      outsideProbation(contract, law).ifPresent(refusals::add);
    }
    notice(contract, law)
        .map(figure -> declaredOn.plusDays(figure.amount().longValue()))
        .filter(lastDay::isBefore)
        .ifPresent(earliest -> refusals.add(refuses("notice", earliest)));
    if (ground.needsReason() && reason.isBlank()) {
      refusals.add(refuses("reason"));
    }
    if (ground.needsMediator() && !isMediatorAsked()) {
      refusals.add(refuses("mediatorAsked"));
    }
    if (contract.isMinorOn(declaredOn) && !isGuardianSigned()) {
      String guardian = NamedSource.ofEndingGuardian(contract.practice()).where();
      refusals.add(refusesBy(guardian, "guardianSigned"));
    }
    return refusals.stream().map(law.readings()::cited).toList();
  }

  private Optional<Figure> notice(Contract contract, LegalValues law) {
    return law.figure(
            LegalValue.Kind.NOTICE_DAYS, contract.practice(), contract.terms().startDate())
        .filter(any -> ground.needsNotice());
  }

  private Optional<Refusal> outsideProbation(Contract contract, LegalValues law) {
    Optional<Probation> probation =
        Probation.of(contract, law).filter(any -> ground.isOpenTo(party, contract.practice()));
    if (probation.isEmpty()) {
      return Optional.of(refuses("probation", contract.terms().startDate()));
    }
    return probation
        .get()
        .practice()
        .map(practice -> outside(practice, contract))
        .orElseGet(
            () ->
                Optional.of(probation.get().lastDay())
                    .filter(declaredOn::isAfter)
                    .map(last -> refuses("probation", last)));
  }

  /**
   * What is attested decides; while there cannot have been as many days, nothing has to be.
   * Absences and the days of a trade are known to no calendar, so none but an impossible number is
   * refused.
   */
  private Optional<Refusal> outside(Probation.Practice practice, Contract contract) {
    if (practiceDays == null) {
      return Optional.of(practice.earliest())
          .filter(declaredOn::isAfter)
          .map(earliest -> refuses("practiceDays", earliest));
    }
    int allowed = practice.figure().amount().intValue();
    if (practiceDays > allowed) {
      return Optional.of(refuses("practiceMore", allowed, practiceDays));
    }
    int most = Probation.mostUpTo(declaredOn, contract);
    return practiceDays < 0 || practiceDays > most
        ? Optional.of(refuses("practiceCount", most))
        : Optional.empty();
  }

  /** Where what is attested is not what the calendar would have let expect: for the officer. */
  Optional<Text> remark(Contract contract, LegalValues law) {
    return Probation.of(contract, law)
        .filter(any -> practiceDays != null)
        .filter(
            likely ->
                declaredOn.isAfter(likely.lastDay())
                    || practiceDays > Probation.workingUpTo(declaredOn, contract))
        .map(
            likely ->
                Text.of(
                    "contract.termination.practiceRemark",
                    practiceDays,
                    Probation.likelyUpTo(declaredOn, contract),
                    likely.lastDay()));
  }

  /** Whether the guardian of a minor signed it too, or got it. */
  public boolean isGuardianSigned() {
    return Boolean.TRUE.equals(guardianSigned);
  }

  /** Whether the mediator was asked before. */
  public boolean isMediatorAsked() {
    return Boolean.TRUE.equals(mediatorAsked);
  }

  private Refusal refuses(String what, Object... arguments) {
    return refusesBy(ground.source(), what, arguments);
  }

  private static Refusal refusesBy(String source, String what, Object... arguments) {
    return new Refusal(
        "contract.termination." + what,
        Text.of("contract.refused.termination." + what, arguments),
        Text.of("contract.remedy.termination." + what, arguments),
        source);
  }
}
