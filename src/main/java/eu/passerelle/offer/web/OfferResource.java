package eu.passerelle.offer.web;

import eu.passerelle.api.Page;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Facet;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.offer.Wanted;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open training places for programs, searched as people search them. */
@Path("offers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "offers")
public class OfferResource {

  private static final int WIDEST_KM = 200;

  @Inject private OfferSearch search;
  @Context private UriInfo asked;

  @GET
  @Transactional
  @Operation(
      summary = "The open offers, the newest first, or around a place the nearest first",
      description = "Each filter narrows the list; one that is left out does not.")
  @APIResponse(responseCode = "200", description = "A page of offers")
  @APIResponse(responseCode = "400", description = "A filter says something that is not known")
  public Page<OfferJson> list(
      @Parameter(
              description =
                  "Occupations, places and companies in words, in French or German, as people type"
                      + " them")
          @QueryParam("q")
          @DefaultValue("")
          String words,
      @Parameter(description = "Short name of an occupation, see /occupations")
          @QueryParam("occupation")
          @DefaultValue("")
          String occupation,
      @Parameter(description = "Name of a town, or a French postcode")
          @QueryParam("place")
          @DefaultValue("")
          String place,
      @Parameter(description = "Kilometres around the place, as the crow flies")
          @QueryParam("radius")
          @DefaultValue("30")
          int radius,
      @Parameter(description = "Country of the practice: FR, DE or CH")
          @QueryParam("practice")
          @DefaultValue("")
          String practice,
      @Parameter(description = "First day of training at the earliest, as 2027-09-01")
          @QueryParam("start")
          @DefaultValue("")
          String start,
      @Parameter(description = "Only offers that ask no more French than this: NONE, A1 to C2")
          @QueryParam("french")
          @DefaultValue("")
          String french,
      @Parameter(description = "Only offers that ask no more German than this: NONE, A1 to C2")
          @QueryParam("german")
          @DefaultValue("")
          String german,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    Wanted wanted = Wanted.anything().by(shortened(words)).choosing(Facet.OCCUPATION, occupation);
    if (given(place).isPresent()) {
      wanted = wanted.around(place(place), Math.max(1, Math.min(radius, WIDEST_KM)));
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
    int fitting = Math.max(1, Math.min(size, Page.LARGEST_SIZE));
    long total = search.count(wanted);
    int number = (int) Math.max(1, Math.min(page, total / fitting + 1));
    List<Offer> offers = search.find(wanted, number, fitting);
    return Page.of(offers, number, fitting, total, asked).map(OfferJson::of);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "One open offer")
  @APIResponse(responseCode = "200", description = "The offer")
  @APIResponse(responseCode = "404", description = "No such offer, or it is not open any more")
  public OfferJson one(@PathParam("id") long id) {
    return OfferJson.of(search.open(id).orElseThrow(NotFound::new));
  }

  private static Optional<String> given(String parameter) {
    return Optional.of(parameter.strip()).filter(text -> !text.isEmpty());
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(words.length(), Wanted.LONGEST_WORDS));
  }

  private Place place(String typed) {
    return search
        .place(typed)
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
