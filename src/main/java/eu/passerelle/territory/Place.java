package eu.passerelle.territory;

import eu.passerelle.language.Language;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * A town or village of 1,000 inhabitants or more where people live, learn or work.
 *
 * <p>Its number is that of GeoNames, the same in every installation, so that a search for a place
 * can be kept as a bookmark. Places near the border belong to an {@link Area}; those farther off
 * only to a {@link Region}.
 */
@Entity
@Immutable
public class Place {

  @Id private Long id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Country country;

  @Enumerated(EnumType.STRING)
  private Region region;

  private String officialCode;
  private List<String> postcodes;
  @Embedded private Position position;
  private int population;

  /** Eager, since there are few areas and they are read together in one batch. */
  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "area_code")
  private Area area;

  protected Place() {}

  /** A place outside the reference data, as tests of pure rules need it. */
  public Place(long id, String name, Region region, Position position) {
    this.id = id;
    this.name = name;
    this.country = region.country();
    this.region = region;
    this.officialCode = "";
    this.postcodes = List.of();
    this.position = position;
  }

  public Long id() {
    return id;
  }

  /** Its name as the signs at its entry show it. */
  public String name() {
    return name;
  }

  public Country country() {
    return country;
  }

  public Region region() {
    return region;
  }

  public Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /** The name of its area, or of its region where the area is not recorded. */
  public String areaName(Language language) {
    return area().map(a -> a.name(language)).orElseGet(() -> region.name(language));
  }

  /** Its name with its area, which tells apart places of one name: {@code Kehl (Ortenaukreis)}. */
  public String label(Language language) {
    return name + " (" + areaName(language) + ")";
  }

  boolean isLabelled(String label) {
    return Arrays.stream(Language.values()).anyMatch(language -> label(language).equals(label));
  }

  /**
   * INSEE commune in France, Kreis (first five digits of the AGS) in Germany, BFS in Switzerland.
   */
  public String officialCode() {
    return officialCode;
  }

  /** Its postcodes; known for France only. */
  public List<String> postcodes() {
    return postcodes == null ? List.of() : List.copyOf(postcodes);
  }

  public Position position() {
    return position;
  }

  public int population() {
    return population;
  }

  /** Whether it belongs to the trinational Upper Rhine, wholly, perhaps or not. */
  public Coverage upperRhine() {
    return area().map(Area::upperRhine).orElse(Coverage.NONE);
  }

  /**
   * Whether a company here can take an apprentice that way from a day on: by the agreement, or in
   * the pilot.
   */
  public boolean isOpenTo(Direction direction, LocalDate start) {
    LegalBasis basis = LegalBasis.entered(direction.theory(), direction.practice());
    return country == direction.practice() && basis.covers(region) && basis.isInForce(start);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Place that && Objects.equals(id, that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  @Override
  public String toString() {
    return name;
  }
}
