package eu.passerelle.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A link that was mailed to an account: it proves that who follows it reads that mailbox. It works
 * once and for a while. Only its hash is kept, so that who reads the database can't use it.
 */
@Entity
@Table(name = "account_token")
public class Token {

  /** What a link is for, and how long it works. */
  public enum Purpose {
    CONFIRM_ADDRESS(Duration.ofDays(3)),
    NEW_PASSWORD(Duration.ofHours(2));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    public Duration life() {
      return life;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Account account;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String hash;
  private Instant expiresAt;
  private Instant usedAt;

  protected Token() {}

  Token(Account account, Purpose purpose, String hash, Instant now) {
    this.account = account;
    this.purpose = purpose;
    this.hash = hash;
    this.expiresAt = now.plus(purpose.life());
  }

  public boolean isUsable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt) && !account.isClosed();
  }

  /** Uses the link up; false if it no longer works. */
  boolean use(Instant now) {
    if (!isUsable(now)) {
      return false;
    }
    usedAt = now;
    return true;
  }

  public Account account() {
    return account;
  }

  public Purpose purpose() {
    return purpose;
  }
}
