package eu.passerelle.occupation.web;

import eu.passerelle.api.Etags;
import eu.passerelle.api.Page;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The prioritised occupations for programs. */
@Path("occupations")
@RequestScoped
@Tag(name = "occupations")
public class OccupationResource {

  @Inject private Occupations occupations;
  @Context private Request request;
  @Context private UriInfo asked;

  @GET
  @Transactional
  @Operation(summary = "The ten prioritised occupations, in order of priority")
  public Response list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    Page<Occupation> shown = Page.cut(occupations.all(), page, size, asked);
    return Etags.answer(request, shown.map(OccupationJson::of));
  }

  @GET
  @Path("{slug}")
  @Transactional
  @Operation(summary = "One occupation")
  public Response one(@PathParam("slug") String slug) {
    Occupation occupation = occupations.bySlug(slug).orElseThrow(NotFound::new);
    return Etags.answer(request, OccupationJson.of(occupation));
  }
}
