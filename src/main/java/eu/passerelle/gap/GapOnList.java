package eu.passerelle.gap;

import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.matching.Block;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Place;
import java.util.List;
import java.util.Optional;

/**
 * An offer that nobody fits, or a candidate whom no place fits, as the coordination sees it: of
 * candidates neither name nor town nor birth date, only the area, the occupation and what keeps
 * apart.
 */
public final class GapOnList {

  private final GapLine line;
  private final List<Apart> nearest;

  GapOnList(GapLine line, List<Apart> nearest) {
    this.line = line;
    this.nearest = List.copyOf(nearest);
  }

  /** A pair that does not come together, and why. */
  public static final class Apart {

    private final Offer offer;
    private final Place home;
    private final List<Text> reasons;

    Apart(Offer offer, Place home, List<Text> reasons) {
      this.offer = offer;
      this.home = home;
      this.reasons = List.copyOf(reasons);
    }

    public Offer offer() {
      return offer;
    }

    /** Where the candidate lives, no nearer than the area. */
    public String areaName(Language reader) {
      return home.areaName(reader);
    }

    /** What speaks against it now; empty if nothing does any more. */
    public List<Text> reasons() {
      return reasons;
    }
  }

  /** The offer that nobody fits; empty for a candidate. */
  public Optional<Offer> offer() {
    return line.offer();
  }

  /** What is learned there, or wished for most. */
  public Occupation occupation() {
    return line.occupation();
  }

  /** Where the candidate lives, or the company is; empty text farther off. */
  public String areaName(Language reader) {
    return line.area().map(area -> area.name(reader)).orElse("");
  }

  public Block block() {
    return line.block();
  }

  /** How many places it is, or one candidate. */
  public int counted() {
    return line.counted();
  }

  /** Those nearest to it. */
  public List<Apart> nearest() {
    return nearest;
  }
}
