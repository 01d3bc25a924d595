package eu.passerelle.api;

import eu.passerelle.web.ForgeryFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses the calls that {@link ForgeryFilter} found to be forged, with a {@link Problem}. */
@Provider
@PreMatching
public class ForgedCalls implements ContainerRequestFilter {

  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (ForgeryFilter.isForged(request)) {
      throw new ForbiddenException("Another site's page may not send this.");
    }
  }
}
