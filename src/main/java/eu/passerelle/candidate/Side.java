package eu.passerelle.candidate;

import eu.passerelle.territory.Direction;
import java.util.EnumSet;
import java.util.Set;

/** On which side someone wants to work; the school is then on another. */
public enum Side {
  PRACTICE_DE(EnumSet.of(Direction.THEORY_FR_PRACTICE_DE)),
  PRACTICE_FR(EnumSet.of(Direction.THEORY_DE_PRACTICE_FR)),
  PRACTICE_CH(EnumSet.of(Direction.THEORY_FR_PRACTICE_CH, Direction.THEORY_DE_PRACTICE_CH)),
  EITHER(EnumSet.allOf(Direction.class));

  private final Set<Direction> directions;

  Side(Set<Direction> directions) {
    this.directions = Set.copyOf(directions);
  }

  public Set<Direction> directions() {
    return directions;
  }
}
