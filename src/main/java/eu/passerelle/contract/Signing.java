package eu.passerelle.contract;

import eu.passerelle.account.Secret;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes signatures, in two steps: a signer, signed in or behind a guardian's personal link, says
 * yes to the edition before them and is asked for a proof; with the proof they sign.
 */
@ApplicationScoped
public class Signing {

  /** How many days a guardian's link works. */
  public static final int LINK_DAYS = 14;

  private static final int MINUTES_BETWEEN_MAILS = 10;

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private Legality legality;
  @Inject private SignatureProvider provider;
  @Inject private AuditTrail trail;
  @Inject private EntityManager em;
  @Inject private Clock clock;

  /**
   * The signer has read an edition and wants to sign it: they are asked to prove that it is them.
   *
   * @param edition the edition on the page; another one is refused
   */
  @Transactional
  public List<Refusal> ask(long id, Signer signer, int edition) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = refusals(contract, signer, edition);
    return refusals.isEmpty() ? provider.ask(contract, signer) : refusals;
  }

  /** Whether a signer was asked for a proof and can still give it. */
  @Transactional
  public boolean awaitsAnswer(Contract contract, Signer signer) {
    return provider.awaitsAnswer(contract, signer);
  }

  /** What signatures are worth here. */
  public SignatureLevel level() {
    return provider.level();
  }

  /**
   * Signs the edition that the signer saw.
   *
   * @param edition the edition on the page; another one is refused
   * @param answer what proves that it is the signer
   */
  @Transactional
  public List<Refusal> sign(long id, Signer signer, int edition, String answer) {
    Contract contract = contracts.locked(id).orElseThrow();
    List<Refusal> refusals = refusals(contract, signer, edition);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    SignatureProvider.Outcome outcome = provider.take(contract, signer, answer);
    if (outcome instanceof SignatureProvider.Outcome.Proved proved) {
      sign(contract, signer, proved.evidence());
      return List.of();
    }
    return List.of(((SignatureProvider.Outcome.Refused) outcome).why());
  }

  /** Everything that stands in the way, so that no proof is asked for or used up in vain. */
  private List<Refusal> refusals(Contract contract, Signer signer, int edition) {
    Consent consent = contract.consent();
    if (consent.edition() != edition) {
      return List.of(OwnRule.refuses("edition"));
    }
    List<Refusal> refusals = new ArrayList<>(legality.obstacles(consent.text()));
    if (refusals.isEmpty() && legality.responsible(contract).isEmpty()) {
      refusals.add(OwnRule.refuses("noBody"));
    }
    return refusals.isEmpty()
        ? contract.refusalsToSign(signer.party(), LocalDate.now(clock))
        : refusals;
  }

  private void sign(Contract contract, Signer signer, Evidence evidence) {
    Consent consent = contract.consent();
    contract.sign(signer, evidence, legality.responsible(contract).orElseThrow().registrar());
    trail.record(
        "contract",
        contract.id(),
        "signed by " + signer.party(),
        signer.accountId(),
        "edition " + consent.edition() + ", " + consent.fingerprint());
    if (contract.awaitsDecision()) {
      letters.submitted(contract);
    }
  }

  /**
   * Mails the guardian the link to sign, where their signature is awaited: also of one who has come
   * of age since signing; an older link ends.
   */
  @Transactional(TxType.MANDATORY)
  void askGuardian(Contract contract) {
    contract
        .guardian()
        .filter(any -> contract.awaited(LocalDate.now(clock)).contains(Party.GUARDIAN))
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
    contract.consent().text().governingLaw();
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
        .filter(c -> c.awaited(LocalDate.now(clock)).contains(Party.GUARDIAN))
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
