package eu.passerelle.interview;

import eu.passerelle.event.Registration;
import java.util.List;
import java.util.Optional;

/**
 * What someone finds behind the link of their mail: who could be met, what they said themselves,
 * and when they meet whom.
 *
 * @param stand what a company said; empty until it has, or if it is no company
 * @param seeker what a young person said; empty likewise
 */
public record Attendance(
    Registration registration,
    JobDatingPlan plan,
    Optional<Stand> stand,
    Optional<Seeker> seeker,
    List<Interview> interviews) {

  public Attendance {
    interviews = List.copyOf(interviews);
  }
}
