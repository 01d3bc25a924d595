package eu.passerelle.contract;

import eu.passerelle.account.Secret;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.language.Refusal;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes signatures: of people signed in by a confirmed click, of a guardian by one behind a
 * personal link. This is a simple electronic signature in the words of eIDAS (Regulation 910/2014,
 * art. 3).
 */
@ApplicationScoped
public class Signing {

  /** How many days a guardian's link works. */
  public static final int LINK_DAYS = 14;

  private static final int MINUTES_BETWEEN_MAILS = 10;

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Competence competence;
  @Inject private Legality legality;
  @Inject private AuditTrail trail;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * Signs the edition that the signer saw.
   *
   * @param edition the edition on the page; another one is refused
   */
  @Transactional
  public List<Refusal> sign(long id, Party party, Signature.Signer signer, int edition) {
    Contract contract = contracts.locked(id).orElseThrow();
    if (contract.edition() != edition) {
      return List.of(OwnRule.refuses("edition"));
    }
    List<Refusal> obstacles = legality.obstacles(contract);
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    Optional<Responsibility> responsible =
        contract
            .direction()
            .flatMap(d -> competence.of(contract.occupation(), contract.company(), d));
    if (responsible.isEmpty()) {
      return List.of(OwnRule.refuses("noBody"));
    }
    List<Refusal> refusals =
        contract.sign(
            party, signer, responsible.get().registrar(), clock.instant(), LocalDate.now(clock));
    if (refusals.isEmpty()) {
      trail.record(
          "contract",
          id,
          "signed by " + party,
          signer.accountId(),
          "edition " + edition + ", " + contract.fingerprint());
      if (contract.status() == ContractStatus.AWAITING_REGISTRATION) {
        letters.submitted(contract);
      }
    }
    return refusals;
  }

  /** Mails the guardian of a minor the link to sign; an older link ends. */
  @Transactional(TxType.MANDATORY)
  void askGuardian(Contract contract) {
    if (!contract.isMinorOn(LocalDate.now(clock))) {
      return;
    }
    contract
        .guardian()
        .ifPresent(
            guardian -> {
              Secret secret = Secret.fresh();
              em.createNativeQuery(
                      "update guardian_link set expires_at = least(expires_at, now())"
                          + " where contract_id = ?")
                  .setParameter(1, contract.id())
                  .executeUpdate();
              em.createNativeQuery(
                      "insert into guardian_link (contract_id, hash, mailed_at, expires_at)"
                          + " values (?, ?, now(), now() + ? * interval '1 day')")
                  .setParameter(1, contract.id())
                  .setParameter(2, secret.hash())
                  .setParameter(3, LINK_DAYS)
                  .executeUpdate();
              letters.guardian(contract, guardian, secret);
            });
  }

  /** What a guardian's link leads to: the contract, and whether the link still works. */
  public record Invitation(Contract contract, Guardian guardian, boolean usable) {}

  /** Finds what a link is about; empty if there never was such a link. */
  @Transactional
  public Optional<Invitation> invitation(String word) {
    List<?> rows =
        em.createNativeQuery(
                "select contract_id, expires_at > now() from guardian_link where hash = ?",
                Object[].class)
            .setParameter(1, Secret.hash(word))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .flatMap(
            row -> contracts.byId((Long) row[0]).flatMap(c -> invitation(c, (Boolean) row[1])));
  }

  private static Optional<Invitation> invitation(Contract contract, boolean usable) {
    contract.pay();
    contract.validSignatures();
    return contract.guardian().map(guardian -> new Invitation(contract, guardian, usable));
  }

  /**
   * Mails a new link in place of one that has expired or was lost, to the guardian's own mailbox
   * only; not again within some minutes, so that nobody floods it.
   *
   * @param asking who asks for it; empty where the guardian does, from an expired link
   */
  @Transactional
  public void mailAgain(long id, Optional<Long> asking) {
    contracts
        .locked(id)
        .filter(c -> c.status() == ContractStatus.SIGNING)
        .filter(c -> c.unsigned(LocalDate.now(clock)).contains(Party.GUARDIAN))
        .filter(c -> !isJustMailed(c))
        .ifPresent(
            contract -> {
              askGuardian(contract);
              trail.record(
                  "contract", id, "guardian asked again", asking, "edition " + contract.edition());
            });
  }

  private boolean isJustMailed(Contract contract) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from guardian_link where contract_id = ?"
                    + " and mailed_at > now() - ? * interval '1 minute')",
                Boolean.class)
            .setParameter(1, contract.id())
            .setParameter(2, MINUTES_BETWEEN_MAILS)
            .getSingleResult();
  }
}
