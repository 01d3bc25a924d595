package eu.passerelle.offer.web;

import eu.passerelle.api.Page;
import eu.passerelle.language.Messages;
import eu.passerelle.offer.FacetCount;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.offer.Wanted;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open training places for programs, searched as people search them. */
@Path("offers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "offers")
public class OfferResource {

  @Inject private OfferSearch search;
  @Inject private FacetCount count;
  @Inject private Messages messages;
  @Context private UriInfo asked;

  @GET
  @Transactional
  @Operation(
      summary = "The open offers, the newest first, or around a place the nearest first",
      description = "Each filter narrows the list; one that is left out does not.")
  @APIResponse(responseCode = "200", description = "A page of offers")
  @APIResponse(responseCode = "400", description = "A filter says something that is not known")
  public Page<OfferJson> list(
      @BeanParam OfferFilters filters,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    Wanted wanted = filters.wanted(search);
    int fitting = Math.max(1, Math.min(size, Page.LARGEST_SIZE));
    long total = search.count(wanted);
    int number = (int) Math.max(1, Math.min(page, total / fitting + 1));
    List<Offer> offers = search.find(wanted, number, fitting);
    return Page.of(offers, number, fitting, total, asked).map(OfferJson::of);
  }

  @GET
  @Path("facets")
  @Transactional
  @Operation(
      summary = "By what the open offers can be narrowed, and how many there are of each choice",
      description =
          "Each is counted as if nothing of its own facet were chosen yet: a number says what the"
              + " choice would show. Languages count what asks no more than the level.")
  @APIResponse(responseCode = "200", description = "The facets with their choices")
  @APIResponse(responseCode = "400", description = "A filter says something that is not known")
  public FacetsJson facets(@BeanParam OfferFilters filters) {
    return FacetsJson.of(count.of(filters.wanted(search)), messages);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "One open offer")
  @APIResponse(responseCode = "200", description = "The offer")
  @APIResponse(responseCode = "404", description = "No such offer, or it is not open any more")
  public OfferJson one(@PathParam("id") long id) {
    return OfferJson.of(search.open(id).orElseThrow(NotFound::new));
  }
}
