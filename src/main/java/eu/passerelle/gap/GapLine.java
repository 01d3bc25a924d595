package eu.passerelle.gap;

import eu.passerelle.matching.Block;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Area;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * An offer that nobody fits, or a candidate whom no place fits, as of the last count. All lines are
 * written anew with each count; who leaves takes theirs along.
 */
@Entity
@Immutable
public class GapLine {

  @Id private Integer id;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  @ManyToOne(fetch = FetchType.LAZY)
  private Offer offer;

  /** By the number alone: a list reads all its profiles at once. */
  private Long candidateId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "occupation_slug")
  private Occupation occupation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "area_code")
  private Area area;

  @Enumerated(EnumType.STRING)
  private Block block;

  private int counted;

  protected GapLine() {}

  public Integer id() {
    return id;
  }

  /** The offer that nobody fits; empty for a candidate. */
  Optional<Offer> offer() {
    return Optional.ofNullable(offer);
  }

  /** The number of the candidate whom no place fits; empty for an offer. */
  Optional<Long> candidate() {
    return Optional.ofNullable(candidateId);
  }

  /** What is learned there, or wished for most. */
  Occupation occupation() {
    return occupation;
  }

  /** Where the company is, or the candidate lives; empty farther off. */
  Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /** What keeps the nearest apart. */
  Block block() {
    return block;
  }

  /** How many places of the offer are open; one candidate. */
  int counted() {
    return counted;
  }
}
