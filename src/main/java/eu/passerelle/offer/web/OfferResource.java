package eu.passerelle.offer.web;

import eu.passerelle.api.Page;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
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
    OfferSearch.Wanted wanted =
        new OfferSearch.Wanted(
            given(occupation),
            given(place).map(this::place),
            Math.max(1, Math.min(radius, WIDEST_KM)),
            given(practice).map(name -> named(Country.class, "practice", name)),
            given(start).map(OfferResource::date),
            given(french).map(name -> named(LanguageLevel.class, "french", name)),
            given(german).map(name -> named(LanguageLevel.class, "german", name)));
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
