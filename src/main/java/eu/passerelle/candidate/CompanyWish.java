package eu.passerelle.candidate;

import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import java.util.Set;

/**
 * Which companies someone would like to work in. Who ticks all sizes, or all kinds, does not mind:
 * then none stands here.
 *
 * @param sizes those wished; none if any will do
 * @param kinds likewise
 */
public record CompanyWish(Set<CompanySize> sizes, Set<CompanyKind> kinds) {

  /** Any company will do. */
  public static final CompanyWish NONE = new CompanyWish(Set.of(), Set.of());

  public CompanyWish {
    sizes = unlessAll(sizes, CompanySize.values());
    kinds = unlessAll(kinds, CompanyKind.values());
  }

  private static <T> Set<T> unlessAll(Set<T> wished, T[] all) {
    return wished.size() == all.length ? Set.of() : Set.copyOf(wished);
  }
}
