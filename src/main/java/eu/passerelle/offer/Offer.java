package eu.passerelle.offer;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One or more like training places that a company offers: an occupation learned in practice here,
 * in theory at a school of the neighbouring country.
 *
 * <p>The company writes a draft that only it can see, and publishes it when nothing stands in the
 * way: the occupation is one that a dual contract can be about, the start is still ahead, and the
 * two countries have an agreement. From then on it is open: everyone can read it and apprentices
 * apply. Each agreement with an apprentice takes a place; with the last one the offer is filled and
 * leaves the lists. The company can close it at any time, and reopen it as long as the start is
 * ahead and a place is left.
 */
@Entity
public class Offer {

  public static final int MOST_PLACES = 50;
  public static final int LONGEST_DESCRIPTION = 3000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation company;

  @ManyToOne(fetch = FetchType.LAZY)
  private Occupation occupation;

  @ManyToOne(fetch = FetchType.LAZY)
  private Place place;

  @Enumerated(EnumType.STRING)
  private Country theory;

  private LocalDate startDate;
  private int places;
  private int placesTaken;

  @Enumerated(EnumType.STRING)
  private LanguageLevel french;

  @Enumerated(EnumType.STRING)
  private LanguageLevel german;

  private BigDecimal monthlyPay;

  @Embedded
  @AttributeOverride(name = "writtenIn", column = @Column(name = "description_written_in"))
  @AttributeOverride(name = "french", column = @Column(name = "description_fr"))
  @AttributeOverride(name = "german", column = @Column(name = "description_de"))
  private Bilingual description;

  @Enumerated(EnumType.STRING)
  private OfferStatus status;

  private Instant createdAt;
  private Instant publishedAt;

  protected Offer() {}

  /** A draft of a company. */
  public Offer(Organisation company, Terms terms, Instant now) {
    this.company = Objects.requireNonNull(company, "an offer belongs to a company");
    this.status = OfferStatus.DRAFT;
    this.createdAt = now;
    change(terms);
  }

  /**
   * What a company says of the places it offers.
   *
   * @param theory the country of the school
   * @param monthlyPay gross, in euros, in the first year; empty if not said
   * @param description what one learns here
   */
  public record Terms(
      Occupation occupation,
      Place place,
      Country theory,
      LocalDate start,
      int places,
      LanguageLevel french,
      LanguageLevel german,
      Optional<BigDecimal> monthlyPay,
      Bilingual description) {}

  /** Changes what is offered; the number of places never falls below those taken. */
  public final void change(Terms terms) {
    if (terms.places() < 1 || terms.places() > MOST_PLACES || terms.places() < placesTaken) {
      throw new IllegalArgumentException("an offer has 1 to " + MOST_PLACES + " places");
    }
    this.occupation = terms.occupation();
    this.place = terms.place();
    this.theory = terms.theory();
    this.startDate = terms.start();
    this.places = terms.places();
    this.french = terms.french();
    this.german = terms.german();
    this.monthlyPay = terms.monthlyPay().orElse(null);
    this.description = terms.description();
    if (status == OfferStatus.OPEN || status == OfferStatus.FILLED) {
      status = placesLeft() == 0 ? OfferStatus.FILLED : OfferStatus.OPEN;
    }
  }

  /** Shows the offer to everyone, or says all that stands in the way. */
  public List<Refusal> publish(Instant now, LocalDate today) {
    List<Refusal> refusals = obstacles(today);
    if (refusals.isEmpty()) {
      status = OfferStatus.OPEN;
      publishedAt = now;
    }
    return refusals;
  }

  /** What stands in the way of publishing it on a day. */
  public List<Refusal> obstacles(LocalDate today) {
    List<Refusal> obstacles = new ArrayList<>();
    if (!occupation.isDual()) {
      obstacles.add(refusal("occupation", "Land law"));
    }
    if (!startDate.isAfter(today)) {
      obstacles.add(refusal("start", ""));
    }
    if (direction().isEmpty() && practice() != Country.CH) {
      obstacles.add(refusal("direction", "Accord de Lauterbourg, art. 1"));
    }
    if (placesLeft() == 0) {
      obstacles.add(refusal("places", ""));
    }
    return obstacles;
  }

  private static Refusal refusal(String rule, String source) {
    return new Refusal(
        "offer." + rule, Text.of("offer.refused." + rule), Text.of("offer.remedy." + rule), source);
  }

  /** Takes it off the lists. */
  public void close() {
    if (status != OfferStatus.DRAFT) {
      status = OfferStatus.CLOSED;
    }
  }

  /** An apprentice and the company agree: one place less. */
  public void takePlace() {
    if (placesLeft() == 0) {
      throw new IllegalStateException("no place is left");
    }
    placesTaken++;
    if (placesLeft() == 0 && status == OfferStatus.OPEN) {
      status = OfferStatus.FILLED;
    }
  }

  /** An agreement did not come about after all: the place is free again. */
  public void givePlaceBack() {
    placesTaken = Math.max(0, placesTaken - 1);
    if (status == OfferStatus.FILLED) {
      status = OfferStatus.OPEN;
    }
  }

  public boolean isOpen() {
    return status == OfferStatus.OPEN;
  }

  public int placesLeft() {
    return places - placesTaken;
  }

  public Long id() {
    return id;
  }

  public Organisation company() {
    return company;
  }

  public Occupation occupation() {
    return occupation;
  }

  /** Where the practice is. */
  public Place place() {
    return place;
  }

  /** The country of the practice. */
  public Country practice() {
    return place.country();
  }

  /** The country of the school. */
  public Country theory() {
    return theory;
  }

  /** Which way it crosses the border; empty where no agreement covers it (a Swiss pilot). */
  public Optional<Direction> direction() {
    return Direction.between(theory, practice());
  }

  public LocalDate start() {
    return startDate;
  }

  public int places() {
    return places;
  }

  public LanguageLevel french() {
    return french;
  }

  public LanguageLevel german() {
    return german;
  }

  /** The level asked of a language; {@code NONE} where none is. */
  public LanguageLevel asked(Language language) {
    return language == Language.FR ? french : german;
  }

  /** Gross, in euros, in the first year. */
  public Optional<BigDecimal> monthlyPay() {
    return Optional.ofNullable(monthlyPay);
  }

  /** What one learns here. */
  public Bilingual description() {
    return description;
  }

  public OfferStatus status() {
    return status;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Offer that && id != null && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Offer.class.hashCode();
  }
}
