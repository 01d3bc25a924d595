package eu.passerelle.offer;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.language.Refusal;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
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
 * way: the law allows such a training (the {@link Condition}s), the start is still ahead, the place
 * is in the company's country, and a competent body would register the contract. From then on it is
 * open: everyone can read it and apprentices apply; a change that these rules would refuse is not
 * made. Each agreement with an apprentice takes a place; with the last one the offer is filled and
 * leaves the lists. On the day of the start what is open leaves them too. The company can close it
 * at any time, and reopen it as long as the start is ahead and a place is left. A draft that was
 * never published can be thrown away.
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

  @Enumerated(EnumType.STRING)
  private LanguageLevel lessons;

  private BigDecimal monthlyPay;

  @Enumerated(EnumType.STRING)
  private Lodging.Kind lodging;

  private String residence;

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
    write(terms);
  }

  /**
   * What a company says of the places it offers.
   *
   * @param theory the country of the school
   * @param lessons the level that the school needs of its language
   * @param monthlyPay gross, in the currency of the place, in the first year; empty if not said
   * @param lodging where one can sleep who lives too far away
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
      LanguageLevel lessons,
      Optional<BigDecimal> monthlyPay,
      Lodging lodging,
      Bilingual description) {

    /** Which way it crosses the border; empty where it crosses none. */
    public Optional<Direction> direction() {
      return Direction.between(theory, place.country());
    }

    /** What the law looks at in them. */
    public Training training() {
      return new Training(occupation, theory, place.region(), start);
    }

    /** Who would register a contract of these terms with a company. */
    public Optional<Responsibility> responsible(Competence competence, Organisation company) {
      return direction()
          .flatMap(direction -> competence.of(occupation, company, place, direction, start));
    }
  }

  /**
   * Changes what is offered, or says what stands in the way and changes nothing: the number of
   * places never falls below those taken, and what everyone sees stays what could be published.
   *
   * @param responsible who would register a contract of the new terms
   */
  public List<Refusal> change(Terms terms, LocalDate today, Optional<Responsibility> responsible) {
    List<Refusal> refusals = new ArrayList<>();
    if (status == OfferStatus.OPEN || status == OfferStatus.FILLED) {
      refusals.addAll(Publishing.obstacles(company, terms, today, responsible));
    }
    if (terms.places() < placesTaken) {
      refusals.add(Publishing.refusal("placesTaken"));
    }
    if (refusals.isEmpty()) {
      write(terms);
    }
    return refusals;
  }

  private void write(Terms terms) {
    if (terms.places() < 1 || terms.places() > MOST_PLACES) {
      throw new IllegalArgumentException("an offer has 1 to " + MOST_PLACES + " places");
    }
    this.occupation = terms.occupation();
    this.place = terms.place();
    this.theory = terms.theory();
    this.startDate = terms.start();
    this.places = terms.places();
    this.french = terms.french();
    this.german = terms.german();
    this.lessons = terms.lessons();
    this.monthlyPay = terms.monthlyPay().orElse(null);
    this.lodging = terms.lodging().kind();
    this.residence = terms.lodging().residence().orElse(null);
    this.description = terms.description();
    if (status == OfferStatus.OPEN || status == OfferStatus.FILLED) {
      status = placesLeft() == 0 ? OfferStatus.FILLED : OfferStatus.OPEN;
    }
  }

  /**
   * Shows the offer to everyone, or says all that stands in the way.
   *
   * @param responsible who would register a contract of it
   */
  public List<Refusal> publish(Instant now, LocalDate today, Optional<Responsibility> responsible) {
    List<Refusal> refusals =
        new ArrayList<>(Publishing.obstacles(company, terms(), today, responsible));
    if (placesLeft() == 0) {
      refusals.add(Publishing.refusal("places"));
    }
    if (refusals.isEmpty()) {
      status = OfferStatus.OPEN;
      publishedAt = now;
    }
    return refusals;
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

  /** Whether everyone sees it and can apply on a day: not once the training has begun. */
  public boolean isOpenOn(LocalDate day) {
    return status == OfferStatus.OPEN && startDate.isAfter(day);
  }

  /** Whether it still stands open though the training has begun. */
  boolean hasBegunUnfilled(LocalDate day) {
    return status == OfferStatus.OPEN && !startDate.isAfter(day);
  }

  /** Whether it was never shown to anyone, so that it can be thrown away. */
  public boolean isNeverPublished() {
    return publishedAt == null;
  }

  public int placesLeft() {
    return places - placesTaken;
  }

  public Long id() {
    return id;
  }

  /** What the company says of it now. */
  public Terms terms() {
    return new Terms(
        occupation,
        place,
        theory,
        startDate,
        places,
        french,
        german,
        lessons,
        monthlyPay(),
        lodging(),
        description);
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

  /** The level that the school needs of its language; {@code NONE} where none is. */
  public LanguageLevel lessons() {
    return lessons;
  }

  /** The level the company asks of a language; {@code NONE} where none is. */
  public LanguageLevel asked(Language language) {
    return language == Language.FR ? french : german;
  }

  /** Whether its contracts belong to the pilot with Switzerland. */
  public boolean isPilot() {
    return Direction.between(theory, practice()).filter(Direction::isPilot).isPresent();
  }

  /** What is paid there, by its code in ISO 4217. */
  public String currency() {
    return practice().currency();
  }

  /** Gross, in the first year. */
  public Optional<BigDecimal> monthlyPay() {
    return Optional.ofNullable(monthlyPay);
  }

  /** Where one can sleep who lives too far away. */
  public Lodging lodging() {
    return new Lodging(lodging, Optional.ofNullable(residence));
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
