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

/** Someone who looks for a training place at a job-dating, and whom they would like to meet. */
@Entity
public class Seeker {

  public static final int MOST_WISHES = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "event_id")
  private JobDating jobDating;

  @OneToOne(fetch = FetchType.LAZY)
  private Registration registration;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "there_from"))
  @AttributeOverride(name = "until", column = @Column(name = "there_until"))
  private Presence presence;

  @Enumerated(EnumType.STRING)
  private List<Language> languages;

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
    this.jobDating = jobDating;
    this.registration = registration;
    this.presence = jobDating.wholeTime();
    this.languages = List.of(registration.language());
  }

  /** Says when they are there, and in which languages they can be talked with. */
  public void comes(Presence when, List<Language> spoken) {
    if (spoken.isEmpty()) {
      throw new IllegalArgumentException("everyone speaks something");
    }
    this.presence = when;
    this.languages = List.copyOf(spoken);
  }

  /** Whom they would like to meet, the most wished first. */
  public void wishesFor(List<Stand> stands) {
    if (stands.size() > MOST_WISHES) {
      throw new IllegalArgumentException("at most " + MOST_WISHES + " wishes");
    }
    this.wishes.clear();
    this.wishes.addAll(stands);
  }

  public Long id() {
    return id;
  }

  public Registration registration() {
    return registration;
  }

  /** What companies see of the name: how one is called. */
  public String givenName() {
    return registration.name().split("\\s+")[0];
  }

  public Presence presence() {
    return presence;
  }

  public List<Language> languages() {
    return List.copyOf(languages);
  }

  public List<Stand> wishes() {
    return List.copyOf(wishes);
  }
}
