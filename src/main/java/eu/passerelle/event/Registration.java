package eu.passerelle.event;

import eu.passerelle.language.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Someone wants to come to an event.
 *
 * <p>They ask with a name and an address, and get a mail with a link. Following it proves the
 * address and takes a seat, or, if the event is full, a place on the waiting list in the order of
 * confirmation. Whoever can't come cancels by the link of the second mail; a freed seat goes to the
 * first in line at once, with a mail. There is one registration for an address and an event: asking
 * twice changes nothing, asking again after a cancellation begins anew. Some months after the event
 * name and address are erased; only the count by audience stays.
 */
@Entity
public class Registration {

  /** Within this time a repeated request mails no further link. */
  static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Event event;

  private String name;
  private String email;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  private RegistrationStatus status;

  private Instant mailedAt;
  private Instant confirmedAt;

  protected Registration() {}

  public Registration(Event event, Visitor visitor) {
    this.event = event;
    this.email = visitor.email();
    introduce(visitor);
  }

  /** Asks for a seat, again perhaps; whoever has one or waits for one keeps what they have. */
  public void ask(Visitor visitor) {
    if (!isStanding()) {
      introduce(visitor);
    }
  }

  private void introduce(Visitor visitor) {
    this.name = visitor.name();
    this.language = visitor.language();
    this.audience = visitor.audience();
    this.status = RegistrationStatus.REQUESTED;
    this.confirmedAt = null;
  }

  /** Whether a mail may go to this address again; if so it counts as sent now. */
  public boolean mayBeMailed(Instant now) {
    if (mailedAt != null && now.isBefore(mailedAt.plus(BETWEEN_MAILS))) {
      return false;
    }
    this.mailedAt = now;
    return true;
  }

  /** The address is proved, and there is a seat. */
  public void takeSeat(Instant now) {
    become(RegistrationStatus.REQUESTED, RegistrationStatus.CONFIRMED);
    this.confirmedAt = now;
  }

  /** The address is proved, and the event is full. */
  public void joinWaitingList(Instant now) {
    become(RegistrationStatus.REQUESTED, RegistrationStatus.WAITING);
    this.confirmedAt = now;
  }

  /** A seat has become free. */
  public void moveUp() {
    become(RegistrationStatus.WAITING, RegistrationStatus.CONFIRMED);
  }

  /** Will not come. */
  public void cancel() {
    this.status = RegistrationStatus.CANCELLED;
    this.mailedAt = null;
  }

  private void become(RegistrationStatus from, RegistrationStatus to) {
    if (status != from) {
      throw new IllegalStateException("a registration that is " + status + " can't become " + to);
    }
    this.status = to;
  }

  /** Whether its owner counts on coming: has a seat, or waits for one. */
  public boolean isStanding() {
    return hasSeat() || isWaiting();
  }

  public boolean hasSeat() {
    return status == RegistrationStatus.CONFIRMED;
  }

  public boolean isWaiting() {
    return status == RegistrationStatus.WAITING;
  }

  public boolean isRequested() {
    return status == RegistrationStatus.REQUESTED;
  }

  public boolean isCancelled() {
    return status == RegistrationStatus.CANCELLED;
  }

  public Long id() {
    return id;
  }

  public Event event() {
    return event;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  /** The language of its mails. */
  public Language language() {
    return language;
  }

  public Audience audience() {
    return audience;
  }

  public RegistrationStatus status() {
    return status;
  }
}
