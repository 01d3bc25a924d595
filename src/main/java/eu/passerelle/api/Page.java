package eu.passerelle.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what stands on it
 * @param page its number, from 1
 * @param size how many stand on a full page
 * @param total how many there are in all
 * @param next where the next page is; empty on the last
 */
public record Page<T>(List<T> items, int page, int size, long total, Optional<URI> next) {

  public static final int DEFAULT_SIZE = 20;
  public static final int LARGEST_SIZE = 100;

  public static <T> Page<T> of(List<T> items, int page, int size, long total, UriInfo asked) {
    Optional<URI> next =
        (long) page * size < total
            ? Optional.of(asked.getRequestUriBuilder().replaceQueryParam("page", page + 1).build())
            : Optional.empty();
    return new Page<>(items, page, size, total, next);
  }

  /** The page asked for out of a short list; a page or size out of bounds is the nearest within. */
  public static <T> Page<T> cut(List<T> all, int page, int size, UriInfo asked) {
    int fitting = Math.max(1, Math.min(size, LARGEST_SIZE));
    int number = Math.max(1, page);
    List<T> items = all.stream().skip((number - 1L) * fitting).limit(fitting).toList();
    return of(items, number, fitting, all.size(), asked);
  }

  public <R> Page<R> map(Function<T, R> as) {
    return new Page<>(items.stream().map(as).toList(), page, size, total, next);
  }
}
