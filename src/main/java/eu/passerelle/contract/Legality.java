package eu.passerelle.contract;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges contracts by the rules of registration and the figures of the law as they stand today. */
@ApplicationScoped
class Legality {

  @Inject private Contracts contracts;
  @Inject private LegalSources sources;
  @Inject private Clock clock;

  /** Every rule's answer; none while something is missing that rules ask about. */
  List<Rule.Verdict> judge(Contract contract) {
    return judge(contract, figures());
  }

  /**
   * All that the law says of one contract.
   *
   * @param verdicts every rule's answer; none while something is missing that rules ask about
   * @param pay what is owed over the whole term, and why
   * @param deadline until when the competent body is to decide; empty where it is not to
   */
  record Opinion(List<Rule.Verdict> verdicts, PayTable pay, Optional<Deadline> deadline) {}

  /** What the law says of a contract, by figures read once. */
  Opinion opinion(Contract contract) {
    LegalValues figures = figures();
    return new Opinion(
        judge(contract, figures),
        PayTable.of(contract, figures),
        Deadline.of(contract, figures, LocalDate.now(clock)));
  }

  private static List<Rule.Verdict> judge(Contract contract, LegalValues figures) {
    return contract.missing().isEmpty() ? RegistrationRules.judge(contract, figures) : List.of();
  }

  /** What awaits an officer, by figures read once. */
  List<ContractRegister.Waiting> weigh(List<Contract> several) {
    LegalValues figures = figures();
    LocalDate today = LocalDate.now(clock);
    return several.stream()
        .map(
            contract ->
                ContractRegister.Waiting.of(
                    contract,
                    RegistrationRules.judge(contract, figures),
                    Deadline.of(contract, figures, today)))
        .toList();
  }

  /** Until when the competent body is to decide on each of several; none where it is not to. */
  Map<Long, Deadline> deadlines(List<Contract> several) {
    LegalValues figures = figures();
    LocalDate today = LocalDate.now(clock);
    Map<Long, Deadline> deadlines = new HashMap<>();
    several.forEach(
        contract ->
            Deadline.of(contract, figures, today)
                .ifPresent(deadline -> deadlines.put(contract.id(), deadline)));
    return deadlines;
  }

  /** What the law refuses whatever anyone says. */
  List<Refusal> obstacles(ContractText text) {
    return RegistrationRules.obstacles(text, figures());
  }

  /** The days of notice where it ends early and one is asked for, by the law of the practice. */
  Optional<LegalValues.Figure> notice(Contract contract) {
    return figures()
        .figure(LegalValue.Kind.NOTICE_DAYS, contract.practice(), contract.terms().startDate());
  }

  /** All that stands against registration. */
  List<Refusal> refusals(Contract contract) {
    return RegistrationRules.refusals(contract, figures());
  }

  private LegalValues figures() {
    return new LegalValues(contracts.legalValues(), sources.readings());
  }
}
