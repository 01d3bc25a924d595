package eu.passerelle.outcome;

import eu.passerelle.account.Secret;
import eu.passerelle.contract.Contract;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Three questions to someone whose contract has ended: in work? in which country? did the
 * cross-border side help?
 *
 * <p>Six months after the end of a registered contract its apprentice gets one mail with a personal
 * link, in the language of their account; there is one survey for a contract, whoever sends it. The
 * link works for ninety days; whoever comes later is offered a new one, at the same address. One
 * answers once, without signing in, and an answer does not change any more. The coordination reads
 * only how many were asked, how many answered and what they answered, never who. Two years after
 * someone answered, their answers are added to the counts and erased here: what stays is that they
 * did answer.
 */
@Entity
public class Survey {

  static final int MONTHS_AFTER_END = 6;
  static final int MONTHS_KEPT = 24;
  static final Duration LINK_LIFE = Duration.ofDays(90);

  /** Within this time no further link is mailed. */
  static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne(fetch = FetchType.LAZY)
  private Contract contract;

  private LocalDate dueOn;
  private String linkHash;
  private Instant mailedAt;
  private Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private Situation situation;

  @Enumerated(EnumType.STRING)
  private WhereTo whereTo;

  @Enumerated(EnumType.STRING)
  private Help help;

  protected Survey() {}

  public Survey(Contract contract) {
    this.contract = contract;
    this.dueOn =
        dueAfter(
            contract
                .lastDay()
                .orElseThrow(
                    () -> new IllegalArgumentException("no survey of what is not registered")));
  }

  /** The day on which one is asked, after a contract that ends on a day. */
  public static LocalDate dueAfter(LocalDate end) {
    return end.plusMonths(MONTHS_AFTER_END);
  }

  /** A fresh personal link, to be mailed now; it replaces an earlier one. Empty if just mailed. */
  public Optional<Secret> link(Instant now) {
    if (isAnswered() || (mailedAt != null && now.isBefore(mailedAt.plus(BETWEEN_MAILS)))) {
      return Optional.empty();
    }
    Secret secret = Secret.fresh();
    this.linkHash = secret.hash();
    this.mailedAt = now;
    return Optional.of(secret);
  }

  /** Takes the answers; false if it was answered before or the link no longer works. */
  public boolean answer(Answers answers, Instant now) {
    if (isAnswered() || isExpiredAt(now)) {
      return false;
    }
    this.situation = answers.situation();
    this.whereTo = answers.whereTo().orElse(null);
    this.help = answers.help();
    this.answeredAt = now;
    return true;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }

  /** Whether its link is too old to answer by. */
  public boolean isExpiredAt(Instant now) {
    return mailedAt == null || !now.isBefore(mailedAt.plus(LINK_LIFE));
  }

  public Long id() {
    return id;
  }

  public Contract contract() {
    return contract;
  }

  public LocalDate dueOn() {
    return dueOn;
  }
}
