package eu.passerelle.territory;

import java.util.Optional;

/**
 * An estimated way from one place to another.
 *
 * @param means how one travels
 * @param km its length in kilometres
 * @param minutes the time from door to door
 * @param crossing where it leads over the Rhine; empty where both ends are on one bank
 */
public record Way(MeansOfTransport means, int km, int minutes, Optional<Crossing> crossing) {

  public boolean crossesTheRhine() {
    return crossing.isPresent();
  }
}
