package eu.passerelle.candidate;

import eu.passerelle.account.Account;
import eu.passerelle.account.AccountClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Keeps apprentices' answers, one at a time, and erases them when their owner leaves. */
@ApplicationScoped
public class ProfileKeeper {

  @Inject private Candidates candidates;
  @Inject private Clock clock;

  /** The profile of an account; an empty one that is not yet kept if there is none. */
  @Transactional
  public Candidate profileOf(Account account) {
    return candidates
        .ofAccount(account.id())
        .orElseGet(() -> new Candidate(account, clock.instant()));
  }

  /** Saves one answer. */
  @Transactional
  public void answer(Account account, BiConsumer<Candidate, Instant> answer) {
    Candidate candidate =
        candidates.lockedOfAccount(account.id()).orElseGet(() -> begun(account.id()));
    answer.accept(candidate, clock.instant());
  }

  private Candidate begun(long accountId) {
    candidates.begin(accountId, clock.instant());
    return candidates.lockedOfAccount(accountId).orElseThrow();
  }

  /**
   * Empties the profile of someone who leaves; applications and contracts may still refer to it.
   */
  void forget(@Observes AccountClosed closed) {
    candidates.ofAccount(closed.accountId()).ifPresent(c -> c.forget(clock.instant()));
  }
}
