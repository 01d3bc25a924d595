package eu.passerelle.account.web;

import eu.passerelle.account.Throttle;
import eu.passerelle.api.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a program that came with wrong credentials, or at a wrong time. The server lets such a
 * request go on as anonymous where an address needs no one in particular, so {@link Recognition}
 * only leaves a mark.
 */
@Provider
@PreMatching
public class TurnedAway implements ContainerRequestFilter {

  /** Why a program is turned away. */
  enum Because {
    WRONG_CREDENTIALS,
    TOO_MANY_ATTEMPTS,
    /** The database is away. */
    NOBODY_CAN_BE_RECOGNISED
  }

  private static final String MARK = TurnedAway.class.getName();

  @Context private HttpServletRequest request;

  static void mark(HttpServletRequest request, Because because) {
    request.setAttribute(MARK, because);
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Object because = request.getAttribute(MARK);
    if (because == Because.WRONG_CREDENTIALS) {
      context.abortWith(
          Response.fromResponse(
                  Problem.of(Response.Status.UNAUTHORIZED, "Address or password is wrong.")
                      .response())
              .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Passerelle\", charset=\"UTF-8\"")
              .build());
    } else if (because == Because.TOO_MANY_ATTEMPTS) {
      context.abortWith(
          Response.fromResponse(
                  Problem.of(Response.Status.TOO_MANY_REQUESTS, "Too many attempts, please wait.")
                      .response())
              .header(HttpHeaders.RETRY_AFTER, Throttle.Act.PASSWORD.window().toSeconds())
              .build());
    } else if (because == Because.NOBODY_CAN_BE_RECOGNISED) {
      context.abortWith(
          Problem.of(Response.Status.SERVICE_UNAVAILABLE, "Please try again in a moment.")
              .response());
    }
  }
}
