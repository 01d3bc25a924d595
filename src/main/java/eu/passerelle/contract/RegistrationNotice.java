package eu.passerelle.contract;

import eu.passerelle.document.Paper;
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
    Paper paper = parts.notice("registration", contract);
    parts.code(paper, contract);
    return paper;
  }
}
