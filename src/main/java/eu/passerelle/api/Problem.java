package eu.passerelle.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type what kind of problem, as an address; {@code about:blank} where the status says it all
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail this occurrence in words, for the one who asked
 * @param errors what to mend, one by one
 */
public record Problem(String type, String title, int status, String detail, List<Error> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One thing to mend.
   *
   * @param rule the rule that stands against it, by its short stable name
   * @param detail what stands in the way, in words
   * @param remedy what would lift it, in words
   * @param source where the rule stands; empty if it is our own
   */
  @Schema(name = "ProblemError")
  public record Error(String rule, String detail, String remedy, String source) {}

  public static Problem of(Response.StatusType status, String detail) {
    return of(status, detail, List.of());
  }

  public static Problem of(Response.StatusType status, String detail, List<Error> errors) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, errors);
  }

  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
