package eu.passerelle.offer.web;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
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

  private OfferSearch.Found found;
  private Place placeFound;

  @Inject private OfferSearch search;
  @Inject private Places places;
  @Inject private Occupations occupations;

  private String occupation = "";
  private String place = "";
  private int radius = 30;
  private String practice = "";
  private String start = "";
  private String french = "";
  private String german = "";
  private int page = 1;

  /** Searches once per page. */
  @Transactional
  public OfferSearch.Found getFound() {
    if (found == null) {
      found = search.find(wanted(), Math.max(1, page), SIZE);
    }
    return found;
  }

  private OfferSearch.Wanted wanted() {
    Optional<Place> around =
        place.isBlank() ? Optional.empty() : places.matching(place, 1).stream().findFirst();
    placeFound = around.orElse(null);
    return new OfferSearch.Wanted(
        Optional.of(occupation).filter(s -> !s.isBlank()),
        around,
        radius,
        named(Country.class, practice),
        date(start),
        named(LanguageLevel.class, french),
        named(LanguageLevel.class, german));
  }

  /** Whether a place was asked for that is not known; the search then goes on without it. */
  public boolean isPlaceUnknown() {
    getFound();
    return !place.isBlank() && placeFound == null;
  }

  /** The place that was understood. */
  public Optional<Place> getAround() {
    getFound();
    return Optional.ofNullable(placeFound);
  }

  @Transactional
  public List<Occupation> getOccupations() {
    return occupations.all();
  }

  public List<Integer> getRadii() {
    return List.of(10, 20, 30, 50, 80);
  }

  public List<LanguageLevel> getLevels() {
    return List.of(LanguageLevel.values());
  }

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
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
