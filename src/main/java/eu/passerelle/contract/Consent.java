package eu.passerelle.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is agreed to, and by whom so far.
 *
 * @param edition the number of the edition whose words these are
 * @param fingerprint of these words; what is signed
 * @param given the signatures of exactly these words, in the order they were given
 */
public record Consent(int edition, ContractText text, String fingerprint, List<Signature> given) {

  static Consent to(int edition, ContractText text, List<Signature> signatures) {
    String fingerprint = Wording.of(text, edition).fingerprint();
    return new Consent(
        edition,
        text,
        fingerprint,
        signatures.stream().filter(s -> s.covers(edition, fingerprint)).toList());
  }

  /** Who has to sign: a guardian too, if the apprentice signs, or has signed, as a minor. */
  public Set<Party> signers(LocalDate day) {
    LocalDate apprenticeSigns =
        given.stream()
            .filter(signature -> signature.party() == Party.APPRENTICE)
            .map(signature -> Signature.dayOf(signature.signedAt()))
            .findFirst()
            .orElse(day);
    return text.isMinorOn(apprenticeSigns)
        ? EnumSet.allOf(Party.class)
        : EnumSet.of(Party.APPRENTICE, Party.EMPLOYER);
  }

  /** Who has not signed yet. */
  public Set<Party> unsigned(LocalDate day) {
    Set<Party> unsigned = EnumSet.copyOf(signers(day));
    given.forEach(signature -> unsigned.remove(signature.party()));
    return unsigned;
  }
}
