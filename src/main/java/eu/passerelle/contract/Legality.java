package eu.passerelle.contract;

import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges contracts by the rules of registration and the figures of the law as they stand today. */
@ApplicationScoped
class Legality {

  @Inject private Contracts contracts;
  @Inject private LegalSources sources;
  @Inject private Competence competence;
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
   * @param depositDeadline until when someone is to act so that the school is paid; empty where
   *     nobody is to
   */
  record Opinion(
      List<Rule.Verdict> verdicts,
      PayTable pay,
      Optional<Deadline> deadline,
      Optional<Deadline> depositDeadline) {}

  /** What the law says of a contract, by figures read once. */
  Opinion opinion(Contract contract) {
    LegalValues figures = figures();
    LocalDate today = LocalDate.now(clock);
    return new Opinion(
        judge(contract, figures),
        PayTable.of(contract, figures),
        Deadline.of(contract, figures, today),
        Deadline.ofDeposit(contract, figures, today));
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

  /** Who registers a contract, receives its deposit and advises; empty where nobody does. */
  Optional<Responsibility> responsible(Contract contract) {
    return contract
        .direction()
        .flatMap(
            d ->
                competence.of(
                    contract.occupation(),
                    contract.company(),
                    contract.place(),
                    d,
                    contract.terms().startDate()));
  }

  /** Until when the competent body is to decide on each of several; none where it is not to. */
  Map<Long, Deadline> deadlines(List<Contract> several) {
    LegalValues figures = figures();
    LocalDate today = LocalDate.now(clock);
    return byContract(several, contract -> Deadline.of(contract, figures, today));
  }

  /** Until when someone is to act so that the school is paid; empty where nobody is to. */
  Optional<Deadline> depositDeadline(Contract contract) {
    return Deadline.ofDeposit(contract, figures(), LocalDate.now(clock));
  }

  /** The same for several, by figures read once: the deadlines there are, by contract. */
  Map<Long, Deadline> depositDeadlines(List<Contract> several) {
    LegalValues figures = figures();
    LocalDate today = LocalDate.now(clock);
    return byContract(several, contract -> Deadline.ofDeposit(contract, figures, today));
  }

  private static Map<Long, Deadline> byContract(
      List<Contract> several, Function<Contract, Optional<Deadline>> deadlineOf) {
    Map<Long, Deadline> deadlines = new HashMap<>();
    several.forEach(
        contract ->
            deadlineOf
                .apply(contract)
                .ifPresent(deadline -> deadlines.put(contract.id(), deadline)));
    return deadlines;
  }

  /** What the law refuses whatever anyone says. */
  List<Refusal> obstacles(ContractText text) {
    return RegistrationRules.obstacles(text, figures());
  }

  /** Until when either side can end it without a reason; empty where there is no probation. */
  Optional<Probation> probation(Contract contract) {
    return Probation.of(contract, figures());
  }

  /** All that stands against registration. */
  List<Refusal> refusals(Contract contract) {
    return RegistrationRules.refusals(contract, figures());
  }

  /** The figures of the law as they stand today. */
  LegalValues figures() {
    return new LegalValues(contracts.legalValues(), sources.readings());
  }
}
