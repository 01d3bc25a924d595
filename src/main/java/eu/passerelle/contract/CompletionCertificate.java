package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says that a contract was completed, and how the examination went. Not the diploma itself. */
@ApplicationScoped
class CompletionCertificate implements PaperWriter {

  @Inject private PaperParts parts;

  @Override
  public PaperKind kind() {
    return PaperKind.COMPLETION;
  }

  @Override
  public Paper write(ContractReading.File file) {
    Contract contract = file.contract();
    Completion completion = contract.completion().orElseThrow();
    Paper paper = parts.notice("completion", contract);
    paper
        .heading(Text.of("contract.completed.title"))
        .line(
            Text.of("contract.completion.passed"),
            Text.of("contract.completion.passed." + completion.passed()))
        .line(
            Text.of("contract.completion.resultOn"),
            Text.of("contract.paper.day", completion.resultOn()))
        .line(
            Text.of("contract.termination.lastDay"),
            Text.of("contract.paper.day", contract.lastDay().orElseThrow()));
    completion
        .other()
        .ifPresent(
            diploma -> paper.line(Text.of("contract.completion.other"), PaperParts.plain(diploma)));
    parts.code(paper, contract);
    return paper;
  }
}
