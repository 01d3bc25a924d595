package eu.passerelle.offer;

import java.util.Optional;

/**
 * Where an apprentice who lives too far away can sleep in the weeks at the company.
 *
 * @param residence the name of the residence; only where it is one
 */
public record Lodging(Kind kind, Optional<String> residence) {

  public static final int LONGEST_NAME = 150;

  /** No place to sleep is named. */
  public static final Lodging NONE = new Lodging(Kind.NONE, Optional.empty());

  /** What there is. */
  public enum Kind {
    NONE,
    /** A room with the company itself. */
    COMPANY,
    /** An Internat, a Jugendwohnheim or a foyer near by. */
    RESIDENCE
  }

  public Lodging {
    residence = residence.map(String::strip).filter(name -> !name.isEmpty());
    if (residence.isPresent() != (kind == Kind.RESIDENCE)) {
      throw new IllegalArgumentException("a residence has a name, and nothing else has");
    }
  }
}
