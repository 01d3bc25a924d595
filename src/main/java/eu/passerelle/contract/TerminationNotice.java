package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Says that a contract ended before its term, on which ground and when. What happened is not told:
 * the school and the offices that are sent it need not know.
 */
@ApplicationScoped
class TerminationNotice implements PaperWriter {

  @Inject private PaperParts parts;
  @Inject private LegalSources sources;

  @Override
  public PaperKind kind() {
    return PaperKind.TERMINATION;
  }

  @Override
  public Paper write(ContractReading.File file) {
    Contract contract = file.contract();
    EarlyTermination end = contract.termination().orElseThrow();
    Paper paper = parts.notice("termination", contract);
    paper
        .heading(Text.of("contract.ended.title"))
        .line(
            Text.of("contract.termination.ground"),
            Text.of(
                "contract.termination.groundLine",
                Text.of("contract.ground." + end.ground()),
                sources.readings().of(end.ground().source(), false).where()))
        .line(Text.of("contract.termination.party"), Text.of("contract.party." + end.party()))
        .line(
            Text.of("contract.termination.declaredOn"),
            Text.of("contract.paper.day", end.declaredOn()))
        .line(
            Text.of("contract.termination.lastDay"), Text.of("contract.paper.day", end.lastDay()));
    parts.code(paper, contract);
    return paper;
  }
}
