package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a registered contract is to say from a day on; what stays the same is said again. All else
 * in it cannot change: with another company, school or diploma it is another contract.
 *
 * @param ground why
 * @param from the first day it holds for
 * @param endDate the last day of the apprenticeship
 * @param place where the practice is, in the same country
 * @param pay gross a month, by year of training
 * @param answers who trains, where and at what hours, as far as {@link ContractText#amendable}
 */
public record Change(
    AmendmentGround ground,
    LocalDate from,
    String trainer,
    BigDecimal weeklyHours,
    LocalDate endDate,
    Place place,
    SortedMap<Integer, BigDecimal> pay,
    Map<Particular, String> answers) {

  /** The same with the practice at a place. */
  Change at(Place where) {
    return new Change(ground, from, trainer, weeklyHours, endDate, where, pay, answers);
  }

  /** What stands against it, whatever the law of registration says of the terms themselves. */
  List<Refusal> refusals(Contract contract) {
    List<Refusal> refusals = new ArrayList<>();
    LocalDate start = contract.terms().startDate();
    LocalDate formerEnd = contract.lastDay().orElseThrow();
    if (from.isBefore(start) || from.isAfter(endDate)) {
      refusals.add(OwnRule.refuses("amendment.from"));
    }
    if (place.country() != contract.practice()) {
      refusals.add(OwnRule.refuses("amendment.place"));
    }
    if (!ground.allows(formerEnd, endDate)) {
      refusals.add(
          OwnRule.refuses("amendment.extension", ground.source(contract.practice()), formerEnd));
    }
    AmendedText amended = new AmendedText(contract, this);
    if (amended.saysTheSameAs(contract)) {
      refusals.add(OwnRule.refuses("amendment.same"));
    }
    refusals.addAll(amended.missing());
    amended.amendable().stream()
        .filter(amended::lacks)
        .map(OwnRule::asksFor)
        .forEach(refusals::add);
    return refusals;
  }
}
