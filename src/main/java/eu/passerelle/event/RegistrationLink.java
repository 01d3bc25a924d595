package eu.passerelle.event;

import eu.passerelle.account.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/**
 * A link in a mail about a registration, known by the hash of its secret word. Several may stand at
 * once, so that whichever mail is opened first works.
 */
@Entity
public class RegistrationLink {

  /** What following it leads to. */
  public enum Purpose {
    CONFIRM,
    CANCEL
  }

  private static final Duration TO_CONFIRM = Duration.ofDays(3);

  @Id private String hash;

  @ManyToOne(fetch = FetchType.LAZY)
  private Registration registration;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  /** None where it works until the event begins. */
  private Instant expiresAt;

  protected RegistrationLink() {}

  private RegistrationLink(
      Secret secret, Registration registration, Purpose purpose, Instant expiresAt) {
    this.hash = secret.hash();
    this.registration = registration;
    this.purpose = purpose;
    this.expiresAt = expiresAt;
  }

  /** A link that proves the address, for three days. */
  static RegistrationLink toConfirm(Secret secret, Registration registration, Instant now) {
    return new RegistrationLink(secret, registration, Purpose.CONFIRM, now.plus(TO_CONFIRM));
  }

  /** A link by which to cancel, until the event begins. */
  static RegistrationLink toCancel(Secret secret, Registration registration) {
    return new RegistrationLink(secret, registration, Purpose.CANCEL, null);
  }

  public boolean worksAt(Instant now) {
    boolean open = registration.event().isOpenAt(now);
    return open && (expiresAt == null || now.isBefore(expiresAt));
  }

  public Purpose purpose() {
    return purpose;
  }

  public Registration registration() {
    return registration;
  }
}
