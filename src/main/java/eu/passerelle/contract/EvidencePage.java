package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The last page of what was signed: a contract, or an amendment of it. */
@ApplicationScoped
class EvidencePage {

  @Inject private PaperParts parts;

  /** On pages of its own: who signed what, when and how, and where that can be checked. */
  void add(Paper paper, Contract contract) {
    parts.section(paper, Text.of("contract.evidence.title", contract.apprenticeName()));
    if (contract.validSignatures().isEmpty()) {
      paper.note(Text.of("contract.signatures.none"));
    }
    contract.validSignatures().forEach(signature -> add(paper, signature));
    contract.validSignatures().stream()
        .map(signature -> signature.evidence().level())
        .distinct()
        .forEach(level -> paper.note(Text.of("contract.level.means." + level)));
    parts.code(paper, contract);
  }

  private static void add(Paper paper, Signature signature) {
    Evidence evidence = signature.evidence();
    paper
        .heading(
            Text.of(
                "contract.evidence.who",
                Text.of("contract.party." + signature.party()),
                signature.name()))
        .line(
            Text.of("contract.evidence.when"),
            Text.of("contract.evidence.moment", evidence.signedAt()))
        .line(
            Text.of("contract.evidence.what", signature.edition()),
            PaperParts.plain(signature.fingerprint()))
        .line(
            Text.of("contract.level." + evidence.level()),
            Text.of("contract.evidence.by." + evidence.means(), evidence.mailbox()));
  }
}
