package eu.passerelle.territory;

import eu.passerelle.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/**
 * A way over the Rhine between Lake Constance and Remagen: a bridge, a dam with a way over it, or a
 * ferry; with the line of public transport that takes it, and the hours where it is not always
 * open.
 */
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
  private BigDecimal maxTonnes;
  private String limitsFr;
  private String limitsDe;
  @Embedded private Line line;

  @ElementCollection
  @CollectionTable(name = "crossing_hours", joinColumns = @JoinColumn(name = "crossing"))
  private List<ServiceHours> hours = List.of();

  protected Crossing() {}

  /** A crossing outside the reference data, as tests of pure rules need it. */
  public Crossing(
      String slug,
      String nameFr,
      String nameDe,
      Position position,
      CrossingKind kind,
      Set<MeansOfTransport> open) {
    this.slug = slug;
    this.nameFr = nameFr;
    this.nameDe = nameDe;
    this.position = position;
    this.kind = kind;
    this.car = open.contains(MeansOfTransport.CAR);
    this.bicycle = open.contains(MeansOfTransport.BICYCLE);
    this.foot = open.contains(MeansOfTransport.FOOT);
    if (open.contains(MeansOfTransport.PUBLIC_TRANSPORT)) {
      throw new IllegalArgumentException("public transport crosses by a line");
    }
  }

  /** The same crossing with a line over it. */
  public Crossing with(Line overIt) {
    this.line = overIt;
    return this;
  }

  /** The same crossing with what may keep someone from using it. */
  public Crossing limited(Optional<BigDecimal> tonnes, String french, String german) {
    this.maxTonnes = tonnes.orElse(null);
    this.limitsFr = french;
    this.limitsDe = german;
    return this;
  }

  /** The same crossing with hours. */
  public Crossing with(Collection<ServiceHours> published) {
    this.hours = List.copyOf(published);
    return this;
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

  /** The weight from which on a vehicle is turned away; empty where cars need not care. */
  public Optional<BigDecimal> maxTonnes() {
    return Optional.ofNullable(maxTonnes);
  }

  /** What may keep someone from using it, e.g. a ferry that stops at low water. */
  public Optional<String> limits(Language language) {
    return Optional.ofNullable(language == Language.FR ? limitsFr : limitsDe);
  }

  /** The line of public transport that takes it; of several the one most people take. */
  public Optional<Line> line() {
    return Optional.ofNullable(line);
  }

  /**
   * Its hours as far as they are published, the working week first; empty where it is always open,
   * or nobody knows.
   */
  public List<ServiceHours> hours() {
    return hours.stream()
        .sorted(Comparator.comparing(ServiceHours::days).thenComparing(ServiceHours::season))
        .toList();
  }

  /**
   * Whether it can be used this way to go to work and come home. A ferry for outings cannot, and
   * public transport wants a line.
   */
  public boolean isOpenTo(MeansOfTransport means) {
    return carriesToWork()
        && switch (means) {
          case CAR -> car;
          case BICYCLE -> bicycle;
          case FOOT -> foot;
          case PUBLIC_TRANSPORT -> line != null;
        };
  }

  private boolean carriesToWork() {
    return carriesToWork(Season.SUMMER) && carriesToWork(Season.WINTER);
  }

  /** A part of the year for which nothing is published has the benefit of the doubt. */
  private boolean carriesToWork(Season part) {
    List<ServiceHours> then = hours.stream().filter(each -> each.season().includes(part)).toList();
    return then.isEmpty() || then.stream().anyMatch(ServiceHours::suitWorkers);
  }
}
