package eu.passerelle.territory;

import eu.passerelle.language.Language;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** A way over the Rhine between Basel and Germersheim: a bridge, a dam with a road, or a ferry. */
@Entity
@Immutable
public class Crossing {

  @Id private String slug;
  private String nameFr;
  private String nameDe;
  private String leftBank;
  private String rightBank;
  @Embedded private Position position;

  @Enumerated(EnumType.STRING)
  private CrossingKind kind;

  private boolean car;
  private boolean bicycle;
  private boolean foot;
  private boolean railOrTram;
  private String limitsFr;
  private String limitsDe;

  protected Crossing() {}

  /** A crossing outside the reference data, as tests of pure rules need it. */
  public Crossing(
      String slug, String name, Position position, CrossingKind kind, Set<MeansOfTransport> open) {
    this.slug = slug;
    this.nameFr = name;
    this.nameDe = name;
    this.position = position;
    this.kind = kind;
    this.car = open.contains(MeansOfTransport.CAR);
    this.bicycle = open.contains(MeansOfTransport.BICYCLE);
    this.foot = open.contains(MeansOfTransport.FOOT);
    this.railOrTram = open.contains(MeansOfTransport.PUBLIC_TRANSPORT);
  }

  public String slug() {
    return slug;
  }

  public String name(Language language) {
    return language == Language.FR ? nameFr : nameDe;
  }

  /** The place at its left end. */
  public String leftBank() {
    return leftBank;
  }

  /** The place at its right end. */
  public String rightBank() {
    return rightBank;
  }

  public Position position() {
    return position;
  }

  public CrossingKind kind() {
    return kind;
  }

  /** What may keep someone from using it, e.g. a ferry that stops at low water. */
  public Optional<String> limits(Language language) {
    return Optional.ofNullable(language == Language.FR ? limitsFr : limitsDe);
  }

  /** Whether it can be used this way; public transport means rails: train or tram. */
  public boolean isOpenTo(MeansOfTransport means) {
    return switch (means) {
      case CAR -> car;
      case BICYCLE -> bicycle;
      case FOOT -> foot;
      case PUBLIC_TRANSPORT -> railOrTram;
    };
  }
}
