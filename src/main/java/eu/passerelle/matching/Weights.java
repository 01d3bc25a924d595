package eu.passerelle.matching;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;

/**
 * How much each aspect counts for one side: the points of {@link Aspect}, moved by what it says
 * matters to it. What does not matter at all is still told, but not counted.
 */
@Embeddable
public record Weights(
    @Enumerated(EnumType.STRING) Importance occupation,
    @Enumerated(EnumType.STRING) Importance way,
    @Enumerated(EnumType.STRING) Importance languages,
    @Enumerated(EnumType.STRING) Importance start,
    @Enumerated(EnumType.STRING) Importance side,
    @Enumerated(EnumType.STRING) Importance company,
    @Enumerated(EnumType.STRING) Importance lodging) {

  /** What counts for who has said nothing. */
  public static final Weights USUAL =
      new Weights(
          Importance.USUAL,
          Importance.USUAL,
          Importance.USUAL,
          Importance.USUAL,
          Importance.USUAL,
          Importance.USUAL,
          Importance.USUAL);

  /** Whether nothing of it matters, so that nothing could be put in order. */
  public boolean isIndifferent() {
    return Stream.of(occupation, way, languages, start, side, company, lodging)
        .allMatch(one -> one == Importance.NONE);
  }

  /** By how much the points of an aspect are multiplied; what no side can move counts as usual. */
  int factor(Aspect aspect) {
    return importance(aspect).factor();
  }

  private Importance importance(Aspect aspect) {
    return switch (aspect) {
      case OCCUPATION -> occupation;
      case WAY -> way;
      case FRENCH, GERMAN -> languages;
      case START -> start;
      case SIDE -> side;
      case COMPANY -> company;
      case LODGING -> lodging;
      case SCHOOL -> Importance.USUAL;
    };
  }
}
