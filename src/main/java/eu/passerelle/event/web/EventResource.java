package eu.passerelle.event.web;

import eu.passerelle.api.Etags;
import eu.passerelle.api.Page;
import eu.passerelle.event.CalendarFile;
import eu.passerelle.event.Event;
import eu.passerelle.event.Programme;
import eu.passerelle.language.Language;
import eu.passerelle.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published events for programs, and each as a file for calendars. */
@Path("events")
@RequestScoped
@Tag(name = "events")
public class EventResource {

  @Inject private Programme programme;
  @Inject private CalendarFile calendarFile;
  @Context private Request request;
  @Context private UriInfo asked;

  @GET
  @Operation(summary = "The published events that are not yet over, the next first")
  public Response list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    int fitting = Math.max(1, Math.min(size, Page.LARGEST_SIZE));
    long total = programme.countUpcoming();
    int number = (int) Math.max(1, Math.min(page, total / fitting + 1));
    List<Event> events = programme.upcoming(number, fitting);
    return Etags.answer(request, Page.of(events, number, fitting, total, asked).map(EventJson::of));
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "One event, cancelled ones too")
  public Response one(@PathParam("id") long id) {
    return Etags.answer(request, EventJson.of(published(id)));
  }

  @GET
  @Path("{id: \\d{1,18}}/passerelle.ics")
  @Produces("text/calendar")
  @Operation(summary = "One event as a calendar file (RFC 5545)")
  public Response calendar(
      @PathParam("id") long id, @QueryParam("language") @DefaultValue("fr") String language) {
    Event event = published(id);
    return Response.ok(
            calendarFile.of(event, Language.of(language).orElse(Language.FR)), CalendarFile.TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + CalendarFile.NAME + "\"")
        .build();
  }

  private Event published(long id) {
    return programme.published(id).orElseThrow(NotFound::new);
  }
}
