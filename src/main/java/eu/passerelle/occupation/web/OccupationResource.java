package eu.passerelle.occupation.web;

import eu.passerelle.api.Page;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The prioritised occupations for programs. */
@Path("occupations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "occupations")
public class OccupationResource {

  @Inject private Occupations occupations;
  @Context private UriInfo asked;

  @GET
  @Transactional
  @Operation(summary = "The ten prioritised occupations, in order of priority")
  public Page<OccupationJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    return Page.cut(occupations.all(), page, size, asked).map(OccupationJson::of);
  }

  @GET
  @Path("{slug}")
  @Transactional
  @Operation(summary = "One occupation")
  public OccupationJson one(@PathParam("slug") String slug) {
    return OccupationJson.of(occupations.bySlug(slug).orElseThrow(NotFound::new));
  }
}
