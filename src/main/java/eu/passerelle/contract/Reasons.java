package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why something was done to a contract, in the words of who did it, kept beside its line of the
 * trail and as unchangeable. Apart from it, since free words may name a person, who has to be
 * forgotten where nothing came of the contract.
 */
@ApplicationScoped
class Reasons {

  @Inject private AuditTrail trail;
  @Inject private EntityManager em;

  /** Writes an act on the trail, and why it was done, where someone says so. */
  @Transactional(TxType.MANDATORY)
  void record(Contract contract, String act, Account who, String detail, String why) {
    long entry = trail.record("contract", contract.id(), act, Optional.of(who.id()), detail);
    if (!why.isBlank()) {
      em.createNativeQuery(
              "insert into contract_reason (entry_id, contract_id, words) values (?, ?, ?)")
          .setParameter(1, entry)
          .setParameter(2, contract.id())
          .setParameter(3, why)
          .executeUpdate();
    }
  }

  /** Why the acts on a contract were done, by the number of their line, as far as it is kept. */
  @Transactional(TxType.MANDATORY)
  Map<Long, String> of(Contract contract) {
    List<?> rows =
        em.createNativeQuery(
                "select entry_id, words from contract_reason where contract_id = ? and words <> ''",
                Object[].class)
            .setParameter(1, contract.id())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }
}
