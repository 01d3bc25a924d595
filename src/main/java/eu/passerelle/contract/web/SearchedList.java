package eu.passerelle.contract.web;

import eu.passerelle.contract.ContractSearch;
import eu.passerelle.web.PageAsked;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A list of a register, a page at a time: all of it in its order, or what was searched for in the
 * order in which it was found.
 *
 * @param <T> what stands in it
 */
abstract class SearchedList<T> {

  private static final int SIZE = 20;

  private String query = "";
  private List<Long> found;
  private Long total;
  private List<T> lines;

  @Inject private PageAsked pageAsked;

  /** The numbers of what is found, the nearest first. */
  abstract List<Long> find(String words);

  /** Those of some numbers, in their order. */
  abstract List<T> of(List<Long> numbers);

  /** A page of all. */
  abstract List<T> all(int page, int size);

  abstract long countAll();

  public List<T> getLines() {
    if (lines == null) {
      lines = isSearched() ? of(pageAsked.slice(found(), SIZE)) : all(getPage(), SIZE);
    }
    return lines;
  }

  public long getTotal() {
    if (total == null) {
      total = isSearched() ? found().size() : countAll();
    }
    return total;
  }

  private List<Long> found() {
    if (found == null) {
      found = find(query);
    }
    return found;
  }

  public boolean isSearched() {
    return !query.isEmpty();
  }

  /** Whether there may be more than are shown. */
  public boolean isMany() {
    return isSearched() && getTotal() == ContractSearch.MOST;
  }

  /** What is searched for; empty for the list as it stands. */
  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = ContractSearch.line(query);
  }

  public int getLongest() {
    return ContractSearch.LONGEST;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
  }
}
