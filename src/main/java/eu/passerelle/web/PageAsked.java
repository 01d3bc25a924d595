package eu.passerelle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list the address asks for ({@code ?page=3}). Anyone can write any number there:
 * what is none, or too large, means the nearest page that exists.
 */
@RequestScoped
public class PageAsked {

  @Inject private HttpServletRequest request;

  /** The page's number, from 1, in a list of so many with so many on a page. */
  public int of(long total, int size) {
    String asked = Optional.ofNullable(request.getParameter("page")).orElse("");
    return nearest(asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 1, total, size);
  }

  /** What of a whole list stands on the page that is asked for. */
  public <T> List<T> slice(List<T> all, int size) {
    int from = (of(all.size(), size) - 1) * size;
    return all.subList(from, Math.min(from + size, all.size()));
  }

  /** The page that was asked for, or the nearest there is. */
  public static int nearest(long asked, long total, int size) {
    long last = Math.max(1, (total + size - 1) / size);
    return (int) Math.max(1, Math.min(asked, last));
  }
}
