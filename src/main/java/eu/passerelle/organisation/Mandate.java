package eu.passerelle.organisation;

import eu.passerelle.occupation.Sector;
import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/**
 * One body's duty for the companies of one sector in a part of a country. The part is the beginning
 * of official codes: {@code 08317} the Ortenaukreis, {@code 07} all of Rheinland-Pfalz, {@code 67}
 * the Bas-Rhin, nothing the whole country. Each row says where it is from and whether it was
 * confirmed by the body or a published text.
 */
@Entity
@Immutable
public class Mandate {

  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation organisation;

  @Enumerated(EnumType.STRING)
  private Duty duty;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Enumerated(EnumType.STRING)
  private Country country;

  private String codePrefix;
  private String source;
  private boolean confirmed;

  protected Mandate() {}

  public Organisation organisation() {
    return organisation;
  }

  public Duty duty() {
    return duty;
  }

  public Sector sector() {
    return sector;
  }

  public Country country() {
    return country;
  }

  public String codePrefix() {
    return codePrefix;
  }

  public String source() {
    return source;
  }

  /** Whether it was read in a source; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
