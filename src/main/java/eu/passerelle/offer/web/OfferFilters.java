package eu.passerelle.offer.web;

import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Facet;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.offer.Wanted;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Place;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a program narrows the open offers to, by the parameters of the address. */
public class OfferFilters {

  private static final int WIDEST_KM = 200;

  @Parameter(
      description =
          "Occupations, places and companies in words, in French or German, as people type"
              + " them")
  @QueryParam("q")
  @DefaultValue("")
  private String words;

  @Parameter(description = "Short name of an occupation, see /occupations")
  @QueryParam("occupation")
  @DefaultValue("")
  private String occupation;

  @Parameter(description = "Name of a town, or a French postcode")
  @QueryParam("place")
  @DefaultValue("")
  private String place;

  @Parameter(description = "Kilometres around the place, as the crow flies")
  @QueryParam("radius")
  @DefaultValue("30")
  private int radius;

  @Parameter(description = "Country of the practice: FR, DE or CH")
  @QueryParam("practice")
  @DefaultValue("")
  private String practice;

  @Parameter(description = "First day of training at the earliest, as 2027-09-01")
  @QueryParam("start")
  @DefaultValue("")
  private String start;

  @Parameter(description = "Only offers that ask no more French than this: NONE, A1 to C2")
  @QueryParam("french")
  @DefaultValue("")
  private String french;

  @Parameter(description = "Only offers that ask no more German than this: NONE, A1 to C2")
  @QueryParam("german")
  @DefaultValue("")
  private String german;

  @Parameter(description = "Code of the area of the practice, see /offers/facets")
  @QueryParam("area")
  @DefaultValue("")
  private String area;

  @Parameter(description = "Which way the training crosses the border, as THEORY_FR_PRACTICE_DE")
  @QueryParam("direction")
  @DefaultValue("")
  private String direction;

  @Parameter(description = "NEAR: only offers with a place to sleep near by")
  @QueryParam("lodging")
  @DefaultValue("")
  private String lodging;

  /**
   * What is asked for.
   *
   * @throws BadRequestException where a parameter says something that is not known
   */
  Wanted wanted(OfferSearch search) {
    Wanted wanted =
        Wanted.anything()
            .by(shortened(words))
            .choosing(Facet.OCCUPATION, occupation)
            .choosing(Facet.AREA, area);
    if (given(direction).isPresent()) {
      wanted =
          wanted.choosing(Facet.DIRECTION, named(Direction.class, "direction", direction).name());
    }
    if (given(place).isPresent()) {
      wanted = wanted.around(found(search), Math.max(1, Math.min(radius, WIDEST_KM)));
    }
    if (given(practice).isPresent()) {
      wanted = wanted.practisedIn(named(Country.class, "practice", practice));
    }
    if (given(start).isPresent()) {
      wanted = wanted.startingFrom(date(start));
    }
    if (given(french).isPresent()) {
      wanted = wanted.choosing(Facet.FRENCH, named(LanguageLevel.class, "french", french).name());
    }
    if (given(german).isPresent()) {
      wanted = wanted.choosing(Facet.GERMAN, named(LanguageLevel.class, "german", german).name());
    }
    if (given(lodging).isPresent()) {
      wanted = wanted.choosing(Facet.LODGING, near(lodging));
    }
    return wanted;
  }

  private static String near(String lodging) {
    if (!Facet.LODGING.knows(lodging)) {
      throw new BadRequestException("lodging is NEAR.");
    }
    return lodging;
  }

  private static Optional<String> given(String parameter) {
    return Optional.of(parameter.strip()).filter(text -> !text.isEmpty());
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(words.length(), Wanted.LONGEST_WORDS));
  }

  private Place found(OfferSearch search) {
    return search
        .place(place)
        .orElseThrow(() -> new BadRequestException("No place is known by this name or postcode."));
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new BadRequestException("start is a day, written as 2027-09-01.", e);
    }
  }

  private static <E extends Enum<E>> E named(Class<E> type, String parameter, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequestException(
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", parameter + " is one of ", "."))));
  }
}
