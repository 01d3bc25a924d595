package eu.passerelle.event;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event of Réussir Sans Frontière: a visit, a fair, a meeting, on one bank of the Rhine, on the
 * other, or online.
 *
 * <p>The coordination plans it, and at first only the coordination sees it. Once published everyone
 * does, and can register until it begins; while there are seats each confirmed registration takes
 * one, after that it waits. A published event can still be revised: who has a seat or waits is told
 * if day or place change, and if there are more seats the first in line move up. An event that
 * can't take place is cancelled; everyone who had registered is told, and nothing about it changes
 * any more. It belongs to the {@link Edition} of the year in which it begins.
 */
@Entity
public class Event {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition_year")
  private Edition edition;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  @Embedded
  @AttributeOverride(name = "writtenIn", column = @Column(name = "title_written_in"))
  @AttributeOverride(name = "french", column = @Column(name = "title_fr"))
  @AttributeOverride(name = "german", column = @Column(name = "title_de"))
  private Bilingual title;

  @Embedded
  @AttributeOverride(name = "writtenIn", column = @Column(name = "description_written_in"))
  @AttributeOverride(name = "french", column = @Column(name = "description_fr"))
  @AttributeOverride(name = "german", column = @Column(name = "description_de"))
  private Bilingual description;

  @Enumerated(EnumType.STRING)
  private List<Language> spoken;

  @Embedded private Schedule schedule;
  @Embedded private Venue venue;
  private Integer capacity;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation organiser;

  @Enumerated(EnumType.STRING)
  private List<Audience> audiences;

  @Enumerated(EnumType.STRING)
  private EventStatus status;

  protected Event() {}

  /** Plans an event within an edition. */
  public Event(Edition edition, EventDetails details) {
    this.status = EventStatus.PLANNED;
    say(edition, details);
  }

  /** Whether it is what these details plan, so that planning it again would be a second press. */
  boolean isPlannedAs(EventDetails details) {
    return status != EventStatus.CANCELLED
        && title.equals(details.title())
        && schedule.equals(details.schedule())
        && venue.equals(details.venue())
        && organiser.equals(details.organiser());
  }

  /** Says anew what the event is, when and where. */
  public void revise(Edition newEdition, EventDetails details) {
    if (status == EventStatus.CANCELLED) {
      throw new IllegalStateException("a cancelled event stays as it was");
    }
    say(newEdition, details);
  }

  private void say(Edition newEdition, EventDetails details) {
    if (newEdition.year() != details.schedule().day().getYear()) {
      throw new IllegalArgumentException("an event belongs to the edition of its year");
    }
    this.edition = newEdition;
    this.kind = details.kind();
    this.title = details.title();
    this.description = details.description();
    this.spoken = details.spoken();
    this.schedule = details.schedule();
    this.venue = details.venue();
    this.capacity = details.capacity().orElse(null);
    this.organiser = details.organiser();
    this.audiences = details.audiences();
  }

  /** Lets everyone see it; false if it was published before. */
  public boolean publish() {
    if (status == EventStatus.CANCELLED) {
      throw new IllegalStateException("a cancelled event is not published again");
    }
    boolean planned = status == EventStatus.PLANNED;
    this.status = EventStatus.PUBLISHED;
    return planned;
  }

  /** It will not take place; false if that was said before. */
  public boolean cancel() {
    boolean stood = status != EventStatus.CANCELLED;
    this.status = EventStatus.CANCELLED;
    return stood;
  }

  /** When it is and by whose clocks: those of its place, or of a city where it is online. */
  public Text when(Language reader) {
    String city = schedule.zone().getId().replaceFirst(".*/", "");
    return Text.of(
        "event.when.clocks",
        schedule.in(reader),
        Text.of(venue.isOnline() ? "event.clocks.".concat(city) : "event.clocks.there"));
  }

  /** Whether one can still register. */
  public boolean isOpenAt(Instant now) {
    return status == EventStatus.PUBLISHED && !schedule.hasBegunAt(now);
  }

  /** Whether there is a seat left when so many are taken. */
  public boolean hasSeatBeside(long taken) {
    return capacity == null || taken < capacity;
  }

  /** How many seats are left when so many are taken; empty where there is room for all. */
  public Optional<Long> seatsBeside(long taken) {
    return capacity().map(seats -> Math.max(0, seats - taken));
  }

  /** Whether there are only so many seats. */
  public boolean isLimited() {
    return capacity != null;
  }

  /** Whether everyone may see it. */
  public boolean isPublic() {
    return status != EventStatus.PLANNED;
  }

  public boolean isPlanned() {
    return status == EventStatus.PLANNED;
  }

  public boolean isCancelled() {
    return status == EventStatus.CANCELLED;
  }

  public Long id() {
    return id;
  }

  /** Rises with every revision; calendars take the file with the highest. */
  public int version() {
    return version;
  }

  public Edition edition() {
    return edition;
  }

  public EventKind kind() {
    return kind;
  }

  public Bilingual title() {
    return title;
  }

  public Bilingual description() {
    return description;
  }

  /** The languages spoken there. */
  public List<Language> spoken() {
    return List.copyOf(spoken);
  }

  public Schedule schedule() {
    return schedule;
  }

  public Venue venue() {
    return venue;
  }

  public Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  public Organisation organiser() {
    return organiser;
  }

  public List<Audience> audiences() {
    return List.copyOf(audiences);
  }

  public EventStatus status() {
    return status;
  }
}
