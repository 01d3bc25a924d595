package eu.passerelle.contract;

import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where the papers lie that were issued, and the list of those still to be made. */
@ApplicationScoped
class PaperArchive {

  private static final int AT_ONCE = 50;

  /** A paper that an act has called for and that is not made yet. */
  record Due(long contractId, PaperKind kind) {}

  @Inject private EntityManager em;
  @Inject private Clock clock;

  @Transactional
  Optional<byte[]> find(Contract contract, PaperKind kind, Language language) {
    return em.createNativeQuery(
            "select content from contract_paper"
                + " where contract_id = ? and kind = ? and edition = ? and language = ?",
            byte[].class)
        .setParameter(1, contract.id())
        .setParameter(2, kind.name())
        .setParameter(3, contract.edition())
        .setParameter(4, language.name())
        .getResultStream()
        .findFirst()
        .map(byte[].class::cast);
  }

  /** Keeps a file for good; of two made at once the first is the one, for both. */
  @Transactional
  byte[] keep(Contract contract, PaperKind kind, Language language, byte[] content) {
    em.createNativeQuery(
            """
            insert into contract_paper (contract_id, kind, edition, language, content, made_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .setParameter(1, contract.id())
        .setParameter(2, kind.name())
        .setParameter(3, contract.edition())
        .setParameter(4, language.name())
        .setParameter(5, content)
        .setParameter(6, clock.instant())
        .executeUpdate();
    return find(contract, kind, language).orElseThrow();
  }

  @Transactional(TxType.MANDATORY)
  void note(Due paper) {
    em.createNativeQuery(
            "insert into contract_paper_due (contract_id, kind, since) values (?, ?, ?)"
                + " on conflict do nothing")
        .setParameter(1, paper.contractId())
        .setParameter(2, paper.kind().name())
        .setParameter(3, clock.instant())
        .executeUpdate();
  }

  @Transactional
  void strike(Due paper) {
    em.createNativeQuery("delete from contract_paper_due where contract_id = ? and kind = ?")
        .setParameter(1, paper.contractId())
        .setParameter(2, paper.kind().name())
        .executeUpdate();
  }

  /** What should have been made by now: something went wrong, or a node was stopped. */
  @Transactional
  List<Due> overdue() {
    List<?> rows =
        em.createNativeQuery(
                """
                select contract_id, kind from contract_paper_due
                where since < now() - interval '1 minute' order by since limit ?
                """,
                Object[].class)
            .setParameter(1, AT_ONCE)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Due((Long) row[0], PaperKind.valueOf((String) row[1])))
        .toList();
  }
}
