package eu.passerelle.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what the page of another site makes a visitor's browser send. Browsers say themselves
 * where a request comes from ({@code Sec-Fetch-Site}, older ones {@code Origin}); programs say
 * neither and pass. Stands beside the view state of Faces and the cookie's {@code SameSite}.
 *
 * <p>One page takes what comes from anywhere: {@code web.xml} names its view. Its address holds a
 * secret word, and whoever has that may do there all that can be done, signed in or not; so nothing
 * can be forged. A mail program that runs in a browser sends there what stops further mails (RFC
 * 8058), from its own site.
 */
public class ForgeryFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String FORGED = ForgeryFilter.class.getName() + ".forged";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Inject
  @ConfigProperty(name = "PASSERELLE_BASE_URL")
  private String baseUrl;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) && isForeign(request) && !isOpen(request)) {
      if (!request.getServletPath().startsWith("/api/")) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      request.setAttribute(FORGED, true);
    }
    chain.doFilter(request, response);
  }

  /** Whether a call of the API was found to be forged; the API refuses it in its own words. */
  public static boolean isForged(HttpServletRequest request) {
    return request.getAttribute(FORGED) != null;
  }

  private boolean isOpen(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return RouteFilter.target(path)
        .filter(target -> target.view().equals(getInitParameter("open")))
        .isPresent();
  }

  private boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OWN.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !isAt(origin, request.getHeader("Host"))
        && !isAt(origin, URI.create(baseUrl).getAuthority());
  }

  private static boolean isAt(String origin, String host) {
    return host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
  }
}
