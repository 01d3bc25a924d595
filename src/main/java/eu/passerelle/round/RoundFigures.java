package eu.passerelle.round;

import jakarta.persistence.Embeddable;

/**
 * A round in figures.
 *
 * @param candidates who took part
 * @param fittingNowhere how many of them no open place fits
 * @param assigned how many get a place
 * @param firstWishes how many of those learn the occupation they wish for most
 * @param places how many there are to give
 */
@Embeddable
public record RoundFigures(
    int candidates, int fittingNowhere, int assigned, int firstWishes, int places) {

  /** Who gets no place. */
  public int candidatesLeft() {
    return candidates - assigned;
  }

  /** The places nobody gets. */
  public int placesLeft() {
    return places - assigned;
  }
}
