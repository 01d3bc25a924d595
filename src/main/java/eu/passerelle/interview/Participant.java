package eu.passerelle.interview;

import eu.passerelle.event.Registration;
import eu.passerelle.language.Language;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;

/** Who comes to a job-dating, at either side of the table: when, and with which languages. */
@MappedSuperclass
public abstract class Participant {

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

  protected Participant() {}

  /** Someone who comes and has not said more. */
  Participant(JobDating jobDating, Registration registration) {
    this.jobDating = jobDating;
    this.registration = registration;
    this.presence = jobDating.wholeTime();
    this.languages = List.of(registration.language());
  }

  /** Says when they are there, and in which languages they can be talked with. */
  void isThere(Presence when, List<Language> spoken) {
    this.presence = when;
    this.languages = List.copyOf(spoken);
  }

  /** Wishes for these instead, the most wished first. */
  static <T> void wish(List<T> wishes, List<T> wished) {
    if (wished.size() > MOST_WISHES) {
      throw new IllegalArgumentException("at most " + MOST_WISHES + " wishes");
    }
    wishes.clear();
    wishes.addAll(wished);
  }

  public Long id() {
    return id;
  }

  public Registration registration() {
    return registration;
  }

  public Presence presence() {
    return presence;
  }

  public List<Language> languages() {
    return List.copyOf(languages);
  }
}
