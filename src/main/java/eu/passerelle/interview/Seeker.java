package eu.passerelle.interview;

import eu.passerelle.event.Registration;
import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Someone who looks for a training place at a job-dating, and whom they would like to meet. */
@Entity
public class Seeker extends Participant {

  @ManyToMany
  @JoinTable(
      name = "seeker_wish",
      joinColumns = @JoinColumn(name = "seeker_id"),
      inverseJoinColumns = @JoinColumn(name = "stand_id"))
  @OrderColumn(name = "position")
  private List<Stand> wishes = new ArrayList<>();

  protected Seeker() {}

  /** Someone who comes and has not said more. */
  public Seeker(JobDating jobDating, Registration registration) {
    super(jobDating, registration);
  }

  /** Says when they are there, and in which languages they can be talked with. */
  public void comes(Presence when, List<Language> spoken) {
    if (spoken.isEmpty()) {
      throw new IllegalArgumentException("everyone speaks something");
    }
    isThere(when, spoken);
  }

  /** Whom they would like to meet, the most wished first. */
  public void wishesFor(List<Stand> stands) {
    wish(wishes, stands);
  }

  /** What companies see of the name: how one is called. */
  public String givenName() {
    return registration().name().split("\\s+")[0];
  }

  public List<Stand> wishes() {
    return List.copyOf(wishes);
  }
}
