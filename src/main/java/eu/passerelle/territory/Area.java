package eu.passerelle.territory;

import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/**
 * A French département, German Kreis or Swiss canton near the Rhine, with its European statistical
 * code (NUTS-3, 2021). Its own code is the country's: {@code 67}, {@code 08317}, {@code BS}.
 */
@Entity
@Immutable
@BatchSize(size = 50)
public class Area {

  @Id private String code;
  private String nuts3;
  private String nameFr;
  private String nameDe;

  @Enumerated(EnumType.STRING)
  private Country country;

  @Enumerated(EnumType.STRING)
  private Region region;

  @Enumerated(EnumType.STRING)
  private Coverage upperRhine;

  protected Area() {}

  public String code() {
    return code;
  }

  public String nuts3() {
    return nuts3;
  }

  public String name(Language language) {
    return language == Language.FR ? nameFr : nameDe;
  }

  public Country country() {
    return country;
  }

  public Region region() {
    return region;
  }

  /** How much of it belongs to the trinational Upper Rhine. */
  public Coverage upperRhine() {
    return upperRhine;
  }
}
