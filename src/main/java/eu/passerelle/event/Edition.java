package eu.passerelle.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.List;

/**
 * One year of Réussir Sans Frontière with its events. It is there as soon as the first event of its
 * year is planned. Editions before Passerelle have no events here, but the totals that were
 * published of them stand as recorded history, each with its source.
 */
@Entity
public class Edition {

  @Id private int year;

  @ElementCollection
  @CollectionTable(name = "published_total", joinColumns = @JoinColumn(name = "edition_year"))
  @OrderBy("position")
  private List<PublishedTotal> publishedTotals = List.of();

  protected Edition() {}

  public Edition(int year) {
    this.year = year;
  }

  public int year() {
    return year;
  }

  /** Whether it was before Passerelle, and is known only by what was published. */
  public boolean isHistory() {
    return !publishedTotals.isEmpty();
  }

  /** What was published of it, in the order of the source; empty for editions held here. */
  public List<PublishedTotal> publishedTotals() {
    return List.copyOf(publishedTotals);
  }
}
