package eu.passerelle.contract;

import eu.passerelle.contract.GoverningLaw.Matter;
import eu.passerelle.document.Paper;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Text;
import eu.passerelle.territory.LegalBasis;
import java.util.List;

/** What is annexed to a contract: the school's part, and the pay explained line by line. */
final class Annexes {

  private Annexes() {}

  /** Where the theory is learnt, for which diploma, who pays, and what the company owes for it. */
  static void school(Paper paper, ContractReading.File file, Readings readings) {
    Contract contract = file.contract();
    paper
        .section(Text.of("contract.annex.school"))
        .line(
            Text.of("contract.fact.school"),
            contract
                .school()
                .map(PaperParts::address)
                .orElseGet(() -> Text.of("contract.fact.open")))
        .line(
            Text.of("contract.fact.qualification"),
            PaperParts.agreed(contract.terms().qualification()));
    file.schoolPlaceConfirmedAt()
        .ifPresent(
            day ->
                paper.line(
                    Text.of("contract.annex.confirmed"), Text.of("contract.paper.day", day)));
    contract.governingLaw().stream()
        .filter(line -> line.matter() == Matter.DIPLOMA || line.matter() == Matter.FINANCING)
        .forEach(line -> paper.line(line.title(), line.inWords(readings)));
    if (!contract.governingLaw().isEmpty()) {
      paper.line(
          Text.of("contract.annex.duties"),
          Text.of(
              "contract.paper.law",
              Text.of("contract.annex.duties." + contract.theory()),
              contract.isPilot() ? LegalBasis.SWISS_PILOT.source() : "Opco EP"));
    }
  }

  /** Why how much is to be paid when; nothing while the end is open. */
  static void pay(Paper paper, PayTable pay) {
    if (pay.lines().isEmpty()) {
      return;
    }
    paper
        .section(Text.of("contract.annex.pay"))
        .note(Text.of("contract.pay.whole.what"))
        .table(
            Text.of("contract.pay.caption"),
            List.of(
                Text.of("contract.pay.from"),
                Text.of("contract.pay.agreed"),
                Text.of("contract.pay.least"),
                Text.of("contract.pay.owed")),
            pay.lines().stream().map(Annexes::row).toList());
    pay.lines().forEach(line -> paper.line(PaperParts.period(line), why(line)));
    if (pay.lines().stream().anyMatch(PayTable.Line::isRaised)) {
      paper.note(Text.of("contract.pay.raised"));
    }
  }

  private static List<Text> row(PayTable.Line line) {
    return List.of(
        PaperParts.period(line),
        line.isAgreed() ? PaperParts.money(line.agreed(), line.currency()) : PaperParts.plain("–"),
        line.least()
            .map(least -> PaperParts.money(least.amount(), line.currency()))
            .orElseGet(() -> PaperParts.plain("–")),
        PaperParts.money(line.owed(), line.currency()));
  }

  private static Text why(PayTable.Line line) {
    return line.least()
        .map(
            least ->
                Text.of(
                    least.confirmed() ? "contract.annex.why" : "contract.annex.why.toConfirm",
                    line.why(),
                    least.source()))
        .orElseGet(line::why);
  }
}
