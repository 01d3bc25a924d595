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

/** A company at a job-dating: its tables in a room, and whom it would like to meet. */
@Entity
public class Stand extends Participant {

  public static final int MOST_TABLES = 10;
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_ROOM = 40;

  private String company;
  private String room;
  private int tables;

  @ManyToMany
  @JoinTable(
      name = "stand_wish",
      joinColumns = @JoinColumn(name = "stand_id"),
      inverseJoinColumns = @JoinColumn(name = "seeker_id"))
  @OrderColumn(name = "position")
  private List<Seeker> wishes = new ArrayList<>();

  protected Stand() {}

  /** A company that comes with one table and has not said more. */
  public Stand(JobDating jobDating, Registration registration) {
    super(jobDating, registration);
    this.company = "";
    this.room = "";
    this.tables = 1;
  }

  /**
   * Says what the company is called and how it comes.
   *
   * @param at how many tables it has, so that as many interviews can go on at once
   * @param spoken at least one language
   */
  public void comes(String called, int at, Presence when, List<Language> spoken) {
    if (called.isBlank() || at < 1 || at > MOST_TABLES || spoken.isEmpty()) {
      throw new IllegalArgumentException("a stand has a name, 1 to 10 tables and a language");
    }
    this.company = called.strip();
    this.tables = at;
    isThere(when, spoken);
  }

  /** Where the coordination puts it; stands of the same room are a step apart. */
  public void standsIn(String where) {
    this.room = where.strip();
  }

  /** Whom it would like to meet, the most wished first. */
  public void wishesFor(List<Seeker> seekers) {
    wish(wishes, seekers);
  }

  public String company() {
    return company;
  }

  /** Where it is; empty as long as the coordination has not said. */
  public String room() {
    return room;
  }

  public int tables() {
    return tables;
  }

  public List<Seeker> wishes() {
    return List.copyOf(wishes);
  }
}
