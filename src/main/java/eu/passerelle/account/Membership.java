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

/** A person's standing in the organisation they act for: asked for, admitted or refused. */
@Entity
public class Membership {

  /** Where a request stands. */
  public enum Status {
    REQUESTED,
    ADMITTED,
    REFUSED
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

  /** Lets the person act for the organisation; false if it was decided before. */
  public boolean admit(Account by, Instant now) {
    if (!decide(Status.ADMITTED, by, now)) {
      return false;
    }
    organisation.recognise();
    return true;
  }

  /** Turns the request down with a reason; false if it was decided before. */
  public boolean refuse(Account by, String why, Instant now) {
    if (!decide(Status.REFUSED, by, now)) {
      return false;
    }
    this.reason = why;
    return true;
  }

  private boolean decide(Status decision, Account by, Instant now) {
    if (status != Status.REQUESTED) {
      return false;
    }
    this.status = decision;
    this.decidedAt = now;
    this.decidedBy = by.id();
    return true;
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

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
