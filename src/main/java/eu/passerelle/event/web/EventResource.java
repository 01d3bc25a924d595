package eu.passerelle.event.web;

import eu.passerelle.api.Page;
import eu.passerelle.document.ICalendar;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published events for programs, and each as a file for calendars. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "events")
public class EventResource {

  @Inject private Programme programme;
  @Inject private CalendarFile calendarFile;
  @Context private UriInfo asked;

  @GET
  @Operation(summary = "The published events that are not yet over, the next first")
  public Page<EventJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    int fitting = Math.max(1, Math.min(size, Page.LARGEST_SIZE));
    long total = programme.countUpcoming();
    int number = (int) Math.max(1, Math.min(page, total / fitting + 1));
    List<Event> events = programme.upcoming(number, fitting);
    return Page.of(events, number, fitting, total, asked).map(EventJson::of);
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "One event, cancelled ones too")
  public EventJson one(@PathParam("id") long id) {
    return EventJson.of(published(id));
  }

  @GET
  @Path("{id: \\d{1,18}}/passerelle.ics")
  @Produces("text/calendar")
  @Operation(summary = "One event as a calendar file (RFC 5545)")
  @APIResponse(
      responseCode = "200",
      description = "A file",
      content = @Content(schema = @Schema(type = SchemaType.STRING)))
  public Response calendar(
      @PathParam("id") long id, @QueryParam("language") @DefaultValue("fr") String language) {
    Event event = published(id);
    return Response.ok(
            calendarFile.of(event, Language.of(language).orElse(Language.FR)), ICalendar.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ICalendar.NAME + "\"")
        .build();
  }

  private Event published(long id) {
    return programme.published(id).orElseThrow(NotFound::new);
  }
}
