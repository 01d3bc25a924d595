package eu.passerelle.contract.rules;

import static eu.passerelle.contract.LegalValue.Kind.AGE_FROM;
import static eu.passerelle.contract.LegalValue.Kind.AGE_FROM_AFTER_LOWER_SECONDARY;
import static eu.passerelle.contract.LegalValue.Kind.AGE_TO;

import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.contract.rules.Rule.Finding;
import eu.passerelle.contract.rules.Rule.Objection;
import eu.passerelle.territory.Country;
import java.time.LocalDate;
import java.util.Optional;

/** Who may begin an apprenticeship, and who stands beside a minor. */
final class Persons {

  private Persons() {}

  /**
   * The age on the first day. In France it has an upper end too; who may begin later all the same
   * (a disability, a business to found, top sport) is decided by Opco EP, which sees the proof and
   * grants an exception.
   */
  static Finding age(ContractText contract, LegalValues values) {
    Country practice = contract.practice();
    LocalDate start = contract.terms().startDate();
    int age = contract.ageOn(start);
    return Finding.within(
            youngest(contract, values),
            from -> age >= from.amount().intValue(),
            from -> Objection.of("ageFrom", age, from.amount()).standingIn(from.source()))
        .and(
            Finding.within(
                values.figure(AGE_TO, practice, start),
                to -> age <= to.amount().intValue(),
                to ->
                    Objection.of("ageTo", age, to.amount())
                        .standingIn(to.source())
                        .unlessExcepted()));
  }

  private static Optional<Figure> youngest(ContractText contract, LegalValues values) {
    Country practice = contract.practice();
    LocalDate start = contract.terms().startDate();
    Optional<Figure> earlier =
        values
            .figure(AGE_FROM_AFTER_LOWER_SECONDARY, practice, start)
            .filter(any -> contract.hasFinishedLowerSecondary());
    return earlier.isPresent() ? earlier : values.figure(AGE_FROM, practice, start);
  }

  static Finding guardian(ContractText contract, LegalValues values) {
    return Finding.of(
        !contract.isMinorOn(contract.terms().startDate()) || contract.guardian().isPresent(),
        Objection.of("guardian"));
  }
}
