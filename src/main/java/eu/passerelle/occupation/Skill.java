package eu.passerelle.occupation;

import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/**
 * Something that one learns to do in an occupation, said in both languages, and where one learns
 * it: so that how far two trainings are alike is seen and not asserted.
 */
@Entity
@Immutable
public class Skill {

  /** Where a skill is part of the training. */
  public enum Taught {
    BOTH,
    FR,
    DE
  }

  @Id private int rank;

  @ManyToOne(fetch = FetchType.LAZY)
  private Occupation occupation;

  @Enumerated(EnumType.STRING)
  private Taught taught;

  private String skillFr;
  private String skillDe;
  private String source;
  private boolean confirmed;

  protected Skill() {}

  public Taught taught() {
    return taught;
  }

  public String in(Language language) {
    return language == Language.FR ? skillFr : skillDe;
  }

  /** The rules of either training that it comes from. */
  public String source() {
    return source;
  }

  /** Whether it was read there; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
