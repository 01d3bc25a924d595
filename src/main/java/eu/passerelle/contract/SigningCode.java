package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The code last mailed to someone who is to sign: good for a while, for one edition of one contract
 * and for them alone. It works once, and not any more after too many wrong answers.
 */
@Entity
public class SigningCode {

  static final Duration LIFE = Duration.ofMinutes(10);
  static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);
  static final int MOST_WRONG = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contract contract;

  @Enumerated(EnumType.STRING)
  private Party party;

  @Column(name = "account_id")
  private Long accountId;

  private int edition;
  private String fingerprint;
  private String hash;
  private Instant mailedAt;
  private int wrong;
  private Instant usedAt;

  protected SigningCode() {}

  SigningCode(Contract contract, Signer signer, OneTimeCode code, Instant now) {
    this.contract = contract;
    this.party = signer.party();
    this.accountId = signer.accountId().orElse(null);
    this.edition = contract.consent().edition();
    this.fingerprint = contract.consent().fingerprint();
    this.hash = code.hash();
    this.mailedAt = now;
  }

  /** Uses it up if this is it; else says why not, and counts what was wrong. */
  Optional<Refusal> use(OneTimeCode typed, Contract current, Instant now) {
    if (isSpent()) {
      return Optional.of(OwnRule.refuses("spent.code"));
    }
    if (!isUsable(current, now)) {
      return Optional.of(OwnRule.refuses("expired.code"));
    }
    if (!typed.hasHash(hash)) {
      wrong++;
      return Optional.of(OwnRule.refuses(isSpent() ? "spent.code" : "wrong.code"));
    }
    usedAt = now;
    return Optional.empty();
  }

  /** Whether it still opens this edition, of which not a word has changed since. */
  boolean isUsable(Contract current, Instant now) {
    return usedAt == null
        && !isSpent()
        && now.isBefore(mailedAt.plus(LIFE))
        && edition == current.consent().edition()
        && fingerprint.equals(current.consent().fingerprint());
  }

  /** Whether it was answered wrongly as often as may be. */
  boolean isSpent() {
    return wrong >= MOST_WRONG;
  }

  /** Whether it is too early to mail another; who has used theirs may have the next at once. */
  boolean isJustMailed(Instant now) {
    return usedAt == null && now.isBefore(mailedAt.plus(BETWEEN_MAILS));
  }
}
