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
 */
@Embeddable
public record EarlyTermination(
    @Enumerated(EnumType.STRING) @Column(name = "termination_ground") TerminationGround ground,
    @Enumerated(EnumType.STRING) @Column(name = "termination_party") Party party,
    @Column(name = "termination_declared_on") LocalDate declaredOn,
    @Column(name = "termination_last_day") LocalDate lastDay,
    @Column(name = "termination_reason") String reason) {

  /**
   * What the law says against it.
   *
   * @param notice the days of notice that the law of the practice asks for, if any
   */
  List<Refusal> refusals(Contract contract, Optional<Figure> notice, LocalDate today) {
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
    if (ground.isForProbation() && !isWithinProbation(terms)) {
      refusals.add(refuses("probation", probationEnds(terms)));
    }
    notice
        .filter(any -> ground.needsNotice())
        .map(figure -> declaredOn.plusDays(figure.amount().longValue()))
        .filter(lastDay::isBefore)
        .ifPresent(earliest -> refusals.add(refuses("notice", earliest)));
    if (ground.needsReason() && reason.isBlank()) {
      refusals.add(refuses("reason"));
    }
    return refusals;
  }

  // In France the days of practice count, which no calendar knows: whoever declares it says so.
  private boolean isWithinProbation(Terms terms) {
    return !declaredOn.isAfter(probationEnds(terms));
  }

  private static LocalDate probationEnds(Terms terms) {
    return terms.startDate().plusMonths(terms.probationMonths()).minusDays(1);
  }

  private Refusal refuses(String what, Object... arguments) {
    return new Refusal(
        "contract.termination." + what,
        Text.of("contract.refused.termination." + what, arguments),
        Text.of("contract.remedy.termination." + what, arguments),
        ground.source());
  }
}
