package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one door for people: finds the page of an address, in its language, and lets in who may come
 * in. What begins with no language (the API, styles, health) is not for this door and passes.
 */
public class RouteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<Language> language = languageOf(path);
    Visit.language(request, language.orElseGet(() -> preferred(request)));
    if (path.equals("/")) {
      response.setHeader("Vary", "Accept-Language");
      response.sendRedirect(
          Routes.TABLE.address(Visit.of(request).language(), "page/home", Map.of()));
    } else if (language.isPresent()) {
      open(request, response, path);
    } else if (path.endsWith(".xhtml") && !path.startsWith(RESOURCES)) {
      // A Facelet has an address of its own, or none.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void open(HttpServletRequest request, HttpServletResponse response, String path)
      throws ServletException, IOException {
    Language language = Visit.of(request).language();
    response.setHeader("Content-Language", language.code());
    if (Visit.isFailed(request)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    Optional<Routes.Target> found = target(path);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Routes.Target target = found.get();
    Visit.target(request, target);
    Set<String> roles = Routes.TABLE.roles(target.view());
    if (isPersonal(request, target)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (!roles.isEmpty()) {
      if (request.getUserPrincipal() == null) {
        askToSignIn(request, response, target, path);
        return;
      }
      if (!roles.contains("*") && roles.stream().noneMatch(request::isUserInRole)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
    }
    if (request.getMethod().equals("POST")) {
      KeptForm.drop(request);
    }
    request
        .getRequestDispatcher(target.viewId())
        .forward(new PageRequest(request, target.variables()), response);
  }

  // Any page names who is signed in, and one behind a mailed link names whom it was mailed to.
  private static boolean isPersonal(HttpServletRequest request, Routes.Target target) {
    return request.getUserPrincipal() != null
        || !Routes.TABLE.roles(target.view()).isEmpty()
        || target.variables().containsKey("token");
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, Routes.Target target, String path)
      throws ServletException, IOException {
    if (request.getMethod().equals("POST")) {
      request
          .getServletContext()
          .getNamedDispatcher(FormKeeper.NAME)
          .forward(new PageRequest(request, target.variables()), response);
      return;
    }
    String query = request.getQueryString();
    response.sendRedirect(signIn(request, query == null ? path : path + "?" + query));
  }

  /** The address to sign in at, and to be led on from to the address that was wanted. */
  static String signIn(HttpServletRequest request, String wanted) {
    return Routes.TABLE.address(
        Visit.of(request).language(), "account/signIn", Map.of("wanted", wanted));
  }

  /** The page of an address with its language. */
  static Optional<Routes.Target> target(String path) {
    return languageOf(path).flatMap(language -> Routes.TABLE.target(language, path.substring(3)));
  }

  private static Optional<Language> languageOf(String path) {
    return Arrays.stream(Language.values())
        .filter(l -> (path + "/").startsWith("/" + l.code() + "/"))
        .findFirst();
  }

  /** The language the browser asks for first among ours; French where it asks for neither. */
  private static Language preferred(HttpServletRequest request) {
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = Language.of(locale.toLanguageTag());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.FR;
  }
}
