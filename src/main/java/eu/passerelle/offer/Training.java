package eu.passerelle.offer;

import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.LegalBasis;
import eu.passerelle.territory.Region;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A training across the border as the law looks at it, whoever takes it up: what an offer, a match
 * and a contract have in common.
 *
 * @param theory the country of the school
 * @param practice where the company is
 * @param start the first day
 */
public record Training(Occupation occupation, Country theory, Region practice, LocalDate start) {

  /** What the law asks of it that does not hold; none if it can become a contract. */
  public Set<Condition> unmet() {
    Set<Condition> unmet = EnumSet.noneOf(Condition.class);
    for (Condition condition : Condition.IN_ORDER) {
      if (!condition.isMetBy(this)) {
        unmet.add(condition);
      }
    }
    return unmet;
  }

  /** Whether it can become a contract; asked of each pair that is compared. */
  public boolean isLawful() {
    for (Condition condition : Condition.IN_ORDER) {
      if (!condition.isMetBy(this)) {
        return false;
      }
    }
    return true;
  }

  /** Which way it crosses the border; empty where it crosses none. */
  public Optional<Direction> direction() {
    return Direction.between(theory, practice.country());
  }

  /** What its contract has to stand on. */
  public LegalBasis basis() {
    return LegalBasis.entered(theory, practice.country());
  }
}
