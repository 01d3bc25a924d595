package eu.passerelle.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes a form that was sent when the session was over, and leads to signing in. A servlet, since
 * the door can't read a form with files; {@code web.xml} gives it no address, the door calls it by
 * its name.
 */
public class FormKeeper extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String NAME = "keeper";

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String form = KeptForm.keep(request);
      response.sendRedirect(RouteFilter.signIn(request, form));
    } catch (TooLarge e) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (Unreadable e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
