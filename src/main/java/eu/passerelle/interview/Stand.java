package eu.passerelle.interview;

import eu.passerelle.event.Registration;
import eu.passerelle.language.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A company at a job-dating: its tables in a room, and whom it would like to meet. */
@Entity
public class Stand {

  public static final int MOST_TABLES = 10;
  public static final int MOST_WISHES = 5;
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_ROOM = 40;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event_id")
  private JobDating jobDating;

  @OneToOne(fetch = FetchType.LAZY)
  private Registration registration;

  private String company;
  private String room;
  private int tables;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "there_from"))
  @AttributeOverride(name = "until", column = @Column(name = "there_until"))
  private Presence presence;

  @Enumerated(EnumType.STRING)
  private List<Language> languages;

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
    this.jobDating = jobDating;
    this.registration = registration;
    this.company = "";
    this.room = "";
    this.tables = 1;
    this.presence = jobDating.wholeTime();
    this.languages = List.of(registration.language());
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
    this.presence = when;
    this.languages = List.copyOf(spoken);
  }

  /** Where the coordination puts it; stands of the same room are a step apart. */
  public void standsIn(String where) {
    this.room = where.strip();
  }

  /** Whom it would like to meet, the most wished first. */
  public void wishesFor(List<Seeker> seekers) {
    if (seekers.size() > MOST_WISHES) {
      throw new IllegalArgumentException("at most " + MOST_WISHES + " wishes");
    }
    this.wishes.clear();
    this.wishes.addAll(seekers);
  }

  public Long id() {
    return id;
  }

  public Registration registration() {
    return registration;
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

  public Presence presence() {
    return presence;
  }

  public List<Language> languages() {
    return List.copyOf(languages);
  }

  public List<Seeker> wishes() {
    return List.copyOf(wishes);
  }
}
