package eu.passerelle.contract;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Proves a signature by a code that was mailed to the signer's own address: who types it reads that
 * mailbox at this very moment.
 */
@ApplicationScoped
class MailedCodes implements SignatureProvider {

  static final SignatureLevel LEVEL = SignatureLevel.SIMPLE;

  @Inject private Contracts contracts;
  @Inject private ContractLetters letters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Override
  public SignatureLevel level() {
    return LEVEL;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public List<Refusal> ask(Contract contract, Signer signer) {
    Instant now = clock.instant();
    if (last(contract, signer).filter(code -> code.isJustMailed(now)).isPresent()) {
      return List.of(OwnRule.refuses("justMailed"));
    }
    OneTimeCode code = OneTimeCode.fresh();
    keep(code, contract, signer);
    letters.code(contract, signer, code);
    return List.of();
  }

  /** Keeps what is needed to know it again; the one before it ends. */
  void keep(OneTimeCode code, Contract contract, Signer signer) {
    contracts.forgetCode(contract.id(), signer.party(), signer.accountId().orElse(null));
    contracts.add(new SigningCode(contract, signer, code, clock.instant()));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Outcome take(Contract contract, Signer signer, String answer) {
    Optional<OneTimeCode> typed = OneTimeCode.typed(answer);
    if (typed.isEmpty()) {
      return new Outcome.Refused(OwnRule.refuses("missing.code"));
    }
    Optional<SigningCode> mailed = last(contract, signer);
    if (mailed.isEmpty()) {
      return new Outcome.Refused(OwnRule.refuses("expired.code"));
    }
    return use(mailed.get(), typed.get(), contract, signer);
  }

  private Outcome use(SigningCode mailed, OneTimeCode typed, Contract contract, Signer signer) {
    Instant now = clock.instant();
    boolean spentBefore = mailed.isSpent();
    Optional<Refusal> refusal = mailed.use(typed, contract, now);
    if (mailed.isSpent() && !spentBefore) {
      trail.record(
          "contract",
          contract.id(),
          "code spent by " + signer.party(),
          signer.accountId(),
          "edition " + contract.consent().edition());
    }
    return refusal.isPresent()
        ? new Outcome.Refused(refusal.get())
        : new Outcome.Proved(Evidence.ofMailedCode(signer, now));
  }

  @Override
  public boolean awaitsAnswer(Contract contract, Signer signer) {
    return last(contract, signer)
        .filter(code -> code.isUsable(contract, clock.instant()))
        .isPresent();
  }

  private Optional<SigningCode> last(Contract contract, Signer signer) {
    return contracts.code(contract.id(), signer.party(), signer.accountId().orElse(null));
  }
}
