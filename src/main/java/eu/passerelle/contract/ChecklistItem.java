package eu.passerelle.contract;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** Something that no rule can judge and an officer looks at: a paper, a qualification. */
@Entity
@Immutable
public class ChecklistItem {

  @Id private String slug;

  @Enumerated(EnumType.STRING)
  private Country practice;

  @Enumerated(EnumType.STRING)
  private Country theory;

  private LocalDate validFrom;
  private LocalDate validTo;
  private boolean onlyMinors;
  private boolean required;
  private String titleFr;
  private String titleDe;
  private String source;
  private boolean confirmed;

  protected ChecklistItem() {}

  /** Whether it is to be looked at in a contract, by its first day. */
  boolean concerns(Contract contract) {
    LocalDate start = contract.terms().startDate();
    return practice == contract.practice()
        && (theory == null || theory == contract.theory())
        && !start.isBefore(validFrom)
        && (validTo == null || !start.isAfter(validTo))
        && (!onlyMinors || contract.isMinorOn(start));
  }

  /** Its short stable name. */
  public String slug() {
    return slug;
  }

  /** What is found right where it is ticked. */
  public Bilingual title() {
    return Bilingual.both(Language.FR, titleFr, titleDe);
  }

  /** Whether a contract is registered only once it is ticked. */
  public boolean isRequired() {
    return required;
  }

  public String source() {
    return source;
  }

  /** Whether it was read in its source; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
