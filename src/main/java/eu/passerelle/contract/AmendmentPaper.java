package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The amendment whose text is in force: what it changed, from when on and why, who signed it. All
 * else stands in the contract.
 */
@ApplicationScoped
class AmendmentPaper implements PaperWriter {

  @Inject private ContractReading reading;
  @Inject private PaperParts parts;
  @Inject private LegalSources sources;
  @Inject private EvidencePage evidence;

  @Override
  public PaperKind kind() {
    return PaperKind.AMENDMENT;
  }

  @Override
  public Paper write(ContractReading.File file) {
    Contract contract = file.contract();
    Amendment amendment = contract.enteredAmendment().orElseThrow();
    Comparison change = reading.enteredChange(contract.id());
    Paper paper = parts.notice("amendment", contract);
    paper
        .heading(Text.of("contract.paper.change"))
        .line(
            Text.of("contract.fact.amendedFrom"),
            Text.of("contract.paper.day", amendment.validFrom()))
        .line(
            Text.of("contract.amendment.ground"),
            Text.of("contract.amendmentGround." + amendment.ground()));
    if (!amendment.source().isEmpty()) {
      paper.line(
          Text.of("contract.paper.changeSource"),
          sources.readings().of(amendment.source(), false).inWords());
    }
    paper.table(
        Text.of("contract.paper.changeTable"),
        List.of(
            Text.of("contract.compare.field"),
            Text.of("contract.contract.edition", change.before().number()),
            Text.of("contract.contract.edition", change.after().number())),
        change.differences().stream().map(d -> List.of(d.field(), d.before(), d.after())).toList());
    evidence.add(paper, contract);
    return paper;
  }
}
