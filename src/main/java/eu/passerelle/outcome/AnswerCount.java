package eu.passerelle.outcome;

import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How many gave the same answers, longer ago than it is kept who gave them. */
@Entity
@Immutable
public class AnswerCount {

  @Id private long id;

  @Enumerated(EnumType.STRING)
  private Country theory;

  @Enumerated(EnumType.STRING)
  private Situation situation;

  @Enumerated(EnumType.STRING)
  private WhereTo whereTo;

  @Enumerated(EnumType.STRING)
  private Help help;

  private long people;

  protected AnswerCount() {}
}
