package eu.passerelle.dashboard;

import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How many contracts a year the programme aims at, from a year on until a later goal begins. */
@Entity
@Immutable
public class ContractGoal {

  @Id private int fromYear;
  private int contracts;
  private String sourceFr;
  private String sourceDe;

  protected ContractGoal() {}

  public int contracts() {
    return contracts;
  }

  /** Who set it. */
  public String source(Language reader) {
    return reader == Language.FR ? sourceFr : sourceDe;
  }
}
