package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says that a contract stands in the register; for offices that ask no more than that. */
@ApplicationScoped
class RegistrationNotice implements PaperWriter {

  @Inject private PaperParts parts;

  @Override
  public PaperKind kind() {
    return PaperKind.REGISTRATION;
  }

  @Override
  public Paper write(ContractReading.File file) {
    Contract contract = file.contract();
    Paper paper =
        parts
            .begin(Text.of("contract.notice.registration", contract.apprenticeName()))
            .note(Text.of("contract.notice.registration.what"));
    PaperParts.entry(paper, contract);
    PaperParts.parties(paper, contract);
    PaperParts.training(paper, contract);
    parts.code(paper, contract);
    return paper;
  }
}
