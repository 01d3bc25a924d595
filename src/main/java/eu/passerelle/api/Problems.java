package eu.passerelle.api;

import eu.passerelle.web.NotFound;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers every failure of the API with a {@link Problem}; what it hides, the log tells. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof NotFound) {
        return Problem.of(Response.Status.NOT_FOUND, "There is nothing here.").response();
      }
      if (t instanceof WebApplicationException refused) {
        Response.StatusType status = refused.getResponse().getStatusInfo();
        Response problem = Problem.of(status, refused.getMessage()).response();
        return Response.fromResponse(refused.getResponse())
            .entity(problem.getEntity())
            .type(Problem.MEDIA_TYPE)
            .build();
      }
    }
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "request failed, reference " + reference, thrown);
    return Problem.of(
            Response.Status.INTERNAL_SERVER_ERROR,
            "Something went wrong on our side. Reference " + reference)
        .response();
  }
}
