package eu.passerelle.application.web;

import eu.passerelle.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;

/** The number in a page's address. */
final class Ids {

  private Ids() {}

  static long in(HttpServletRequest request) {
    try {
      return Long.parseLong(request.getParameter("id"));
    } catch (NumberFormatException e) {
      throw new NotFound();
    }
  }
}
