package eu.passerelle.account;

import eu.passerelle.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's standing in the organisation they act for: asked for, admitted or refused; and ended
 * once they no longer work there.
 */
@Entity
public class Membership {

  /** Where a request stands. */
  public enum Status {
    REQUESTED,
    ADMITTED,
    REFUSED,
    ENDED
  }

  @Id
  @Column(name = "account_id")
  private Long id;

  @Version private int version;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY)
  private Account account;

  @ManyToOne(fetch = FetchType.LAZY)
  private Organisation organisation;

  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private Status status;

  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String reason;

  protected Membership() {}

  Membership(Account account, Organisation organisation, Instant now) {
    this.account = account;
    this.organisation = organisation;
    this.requestedAt = now;
    this.status = Status.REQUESTED;
  }

  /** Asks once more, for the same organisation or another; an admission is kept, not asked for. */
  void askAnewFor(Organisation other, Instant now) {
    if (isAdmitted()) {
      throw new IllegalStateException("admitted already");
    }
    this.organisation = other;
    this.requestedAt = now;
    this.status = Status.REQUESTED;
    this.decidedAt = null;
    this.decidedBy = null;
    this.reason = null;
  }

  /**
   * Whether someone may decide on it: the administrator, and whoever is admitted to the same
   * organisation in the same role, where that role admits its colleagues.
   */
  public boolean mayBeDecidedBy(Account other) {
    return other.role() == Role.ADMINISTRATOR
        || (other.role() == account.role()
            && other.role().admitsColleagues()
            && other
                .membership()
                .filter(m -> m.isAdmitted() && m.organisation().equals(organisation))
                .isPresent());
  }

  /** Lets the person act for the organisation; false if it was decided before. */
  public boolean admit(Account by, Instant now) {
    if (!isOpen()) {
      return false;
    }
    decide(Status.ADMITTED, by, now);
    organisation.recognise();
    return true;
  }

  /** Turns the request down with a reason; false if it was decided before. */
  public boolean refuse(Account by, String why, Instant now) {
    if (!isOpen()) {
      return false;
    }
    decide(Status.REFUSED, by, now);
    this.reason = why;
    return true;
  }

  /**
   * Ends the admission with a reason, and every session of the person; false if there is none to
   * end.
   */
  public boolean end(Account by, String why, Instant now) {
    if (!isAdmitted()) {
      return false;
    }
    decide(Status.ENDED, by, now);
    this.reason = why;
    account.endSessions();
    return true;
  }

  /** Lets the person act again after the admission had ended; false if it had not. */
  public boolean resume(Account by, Instant now) {
    if (!isEnded()) {
      return false;
    }
    decide(Status.ADMITTED, by, now);
    this.reason = null;
    return true;
  }

  private void decide(Status decision, Account by, Instant now) {
    this.status = decision;
    this.decidedAt = now;
    this.decidedBy = by.id();
  }

  public Long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public Organisation organisation() {
    return organisation;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Status status() {
    return status;
  }

  public boolean isOpen() {
    return status == Status.REQUESTED;
  }

  public boolean isRefused() {
    return status == Status.REFUSED;
  }

  public boolean isAdmitted() {
    return status == Status.ADMITTED;
  }

  public boolean isEnded() {
    return status == Status.ENDED;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
