package eu.passerelle.dashboard;

import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How many contracts a year had before there was a register here: as printed, with its source. */
@Entity
@Immutable
public class PublishedContracts {

  @Id private int year;
  private int contracts;
  private String sourceFr;
  private String sourceDe;

  protected PublishedContracts() {}

  PublishedContracts(int year, int contracts, String sourceFr, String sourceDe) {
    this.year = year;
    this.contracts = contracts;
    this.sourceFr = sourceFr;
    this.sourceDe = sourceDe;
  }

  public int year() {
    return year;
  }

  public int contracts() {
    return contracts;
  }

  /** Where it was printed. */
  public String source(Language reader) {
    return reader == Language.FR ? sourceFr : sourceDe;
  }
}
