package eu.passerelle.contract.rules;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.language.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One rule of the law on which registration depends.
 *
 * @param name its short stable name, under which the bundles say it in words
 * @param source where it stands
 * @param confirmed whether it was read there; else it is general knowledge, to be confirmed
 * @param validFrom the first day of contracts it applies to, by their start
 * @param check what it refuses of a contract, given the figures of the law; empty if it is kept
 */
public record Rule(
    String name,
    String source,
    boolean confirmed,
    LocalDate validFrom,
    BiFunction<Contract, LegalValues, List<Refusal>> check) {

  /** A rule's answer to one contract. */
  public record Verdict(Rule rule, List<Refusal> refusals) {

    public boolean isKept() {
      return refusals.isEmpty();
    }
  }

  Verdict judge(Contract contract, LegalValues values) {
    return new Verdict(this, check.apply(contract, values));
  }

  boolean appliesTo(Contract contract) {
    return !contract.terms().startDate().isBefore(validFrom);
  }
}
