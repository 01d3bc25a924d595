package eu.passerelle.matching;

import eu.passerelle.account.AccountClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where either side says how much each aspect matters to it. */
@ApplicationScoped
public class Weighing {

  @Inject private Weightings weightings;

  /** What an account has said; the usual weights if nothing. */
  @Transactional
  public Weights of(long accountId) {
    return weightings.of(accountId);
  }

  /** What accounts have said, by their numbers; who has said nothing is left out. */
  @Transactional
  public Map<Long, Weights> ofAccounts(List<Long> accounts) {
    return weightings.of(accounts).stream()
        .collect(Collectors.toMap(Weighting::accountId, Weighting::weights));
  }

  /**
   * What companies have said, by their numbers; where several have for one, who came first counts.
   */
  @Transactional
  public Map<Long, Weights> ofCompanies(List<Long> companies) {
    Map<Long, Weights> weights = new HashMap<>();
    weightings
        .ofCompanies(companies)
        .forEach(said -> weights.put(said.company(), said.weighting().weights()));
    return weights;
  }

  @Transactional
  public void keep(long accountId, Weights weights) {
    weightings.keep(accountId, weights);
  }

  void forget(@Observes AccountClosed closed) {
    weightings.forget(closed.accountId());
  }
}
