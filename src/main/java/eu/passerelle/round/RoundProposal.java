package eu.passerelle.round;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * Who would go where in a year, as it looked on one day: nobody has applied or been taken by it.
 *
 * <p>A coordinator has it computed from the open places that start in the year and the candidates
 * who agree to be found; it stays as it was then, so that it can be laid beside what came of it
 * ({@link Comparison}). It can be thrown away, and who leaves takes their own line along.
 */
@Entity
@Immutable
public class RoundProposal {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int startYear;
  private Instant proposedAt;
  @Embedded private RoundFigures figures;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
  private List<RoundParticipant> participants;

  protected RoundProposal() {}

  RoundProposal(int startYear, List<YearRound.Turn> turns, RoundFigures figures, Instant now) {
    this.startYear = startYear;
    this.figures = figures;
    this.proposedAt = now;
    this.participants = turns.stream().map(turn -> new RoundParticipant(this, turn)).toList();
  }

  public Long id() {
    return id;
  }

  /** The year in which the trainings begin. */
  public int startYear() {
    return startYear;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public RoundFigures figures() {
    return figures;
  }
}
