package eu.passerelle.offer.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The public search for training places; its address holds what was asked. */
@Named
@RequestScoped
public class OffersPage {

  private static final int SIZE = 10;

  private OfferSearch.Wanted wanted;
  private Long total;
  private List<Offer> offers;
  private List<Occupation> all;

  @Inject private OfferSearch search;
  @Inject private Occupations occupations;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;

  private String occupation = "";
  private String place = "";
  private int radius = 30;
  private String practice = "";
  private String start = "";
  private String french = "";
  private String german = "";

  /** The offers of this page. */
  public List<Offer> getOffers() {
    if (offers == null) {
      offers = search.find(wanted(), getPage(), SIZE);
    }
    return offers;
  }

  public long getTotal() {
    if (total == null) {
      total = search.count(wanted());
    }
    return total;
  }

  private OfferSearch.Wanted wanted() {
    if (wanted == null) {
      wanted =
          new OfferSearch.Wanted(
              Optional.of(occupation).filter(s -> !s.isBlank()),
              place.isBlank() ? Optional.empty() : search.place(place),
              radius,
              named(Country.class, practice),
              date(start),
              named(LanguageLevel.class, french),
              named(LanguageLevel.class, german));
    }
    return wanted;
  }

  /** Whether a place was asked for that is not known; the search then goes on without it. */
  public boolean isPlaceUnknown() {
    return !place.isBlank() && wanted().around().isEmpty();
  }

  /** The place that was understood. */
  public Optional<Place> getAround() {
    return wanted().around();
  }

  /**
   * Whether the reader is one whom Passerelle knows as an apprentice, and so calls by tu and du.
   */
  public boolean isForApprentice() {
    return signedIn.has(Role.APPRENTICE);
  }

  @Transactional
  public List<Occupation> getOccupations() {
    if (all == null) {
      all = occupations.all();
    }
    return all;
  }

  public List<Integer> getRadii() {
    return List.of(10, 20, 30, 50, 80);
  }

  public List<LanguageLevel> getLevels() {
    return List.of(LanguageLevel.values());
  }

  /** Where a practice can be. */
  public List<Country> getCountries() {
    return List.of(Country.values());
  }

  public int getSize() {
    return SIZE;
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public int getRadius() {
    return radius;
  }

  public void setRadius(int radius) {
    this.radius = radius;
  }

  public String getPractice() {
    return practice;
  }

  public void setPractice(String practice) {
    this.practice = practice;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getFrench() {
    return french;
  }

  public void setFrench(String french) {
    this.french = french;
  }

  public String getGerman() {
    return german;
  }

  public void setGerman(String german) {
    this.german = german;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
  }
}
