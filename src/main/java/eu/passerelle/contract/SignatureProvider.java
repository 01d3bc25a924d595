package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import java.util.List;

/**
 * Turns someone's agreement to an edition into evidence, in two steps: first it asks the signer for
 * a proof, then it takes what they answer. {@link MailedCodes} does so here; a trust service that
 * gives qualified signatures would stand in its place. Whether someone may sign was asked before.
 */
interface SignatureProvider {

  /** What a signature by it is worth. */
  SignatureLevel level();

  /** Asks the signer for a proof that it is them; refused where that cannot be done now. */
  List<Refusal> ask(Contract contract, Signer signer);

  /** Whether the signer was asked and can still answer. */
  boolean awaitsAnswer(Contract contract, Signer signer);

  /** Takes what the signer answers. */
  Outcome take(Contract contract, Signer signer, String answer);

  /** Evidence, or why there is none. */
  sealed interface Outcome {

    record Proved(Evidence evidence) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }
}
