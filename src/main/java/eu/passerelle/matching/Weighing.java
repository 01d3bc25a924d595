package eu.passerelle.matching;

import eu.passerelle.account.AccountClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where either side says how much each aspect matters to it. */
@ApplicationScoped
public class Weighing {

  @Inject private Weightings weightings;

  /** What an account has said; the usual weights if nothing. */
  @Transactional
  public Weights of(long accountId) {
    return weightings.of(accountId);
  }

  @Transactional
  public void keep(long accountId, Weights weights) {
    weightings.keep(accountId, weights);
  }

  void forget(@Observes AccountClosed closed) {
    weightings.forget(closed.accountId());
  }
}
