package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Responsibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The contract as a file, French left and German right: what is agreed, pay year by year, whose law
 * governs what, an annex on the school and one that explains the pay, and at its end the evidence
 * of the signatures and a code by which anyone who holds it can check that it stands in the
 * register.
 */
@ApplicationScoped
public class ContractPaper implements PaperWriter {

  @Inject private PaperParts parts;
  @Inject private EvidencePage evidence;
  @Inject private LegalSources sources;

  @Override
  public PaperKind kind() {
    return PaperKind.CONTRACT;
  }

  @Override
  public Paper write(ContractReading.File file) {
    Contract contract = file.contract();
    Paper paper = parts.begin(Text.of("contract.paper.title", contract.apprenticeName()));
    status(paper, contract);
    PaperParts.parties(paper, contract);
    terms(paper, contract);
    pay(paper, file.payTable());
    particulars(paper, contract);
    Readings readings = sources.readings();
    law(paper, contract, readings, file.responsible());
    Annexes.school(paper, file, readings);
    Annexes.pay(paper, file.payTable());
    evidence.add(paper, contract);
    return paper;
  }

  private static void status(Paper paper, Contract contract) {
    if (contract.isRegistered()) {
      PaperParts.entry(paper, contract);
    } else {
      paper.note(Text.of("contract.paper.notRegistered", contract.edition()));
    }
    if (contract.isPilot()) {
      paper.note(Text.of(contract.isRegistered() ? "contract.pilot.registered" : "contract.pilot"));
    }
  }

  private static void terms(Paper paper, Contract contract) {
    Terms terms = contract.terms();
    PaperParts.training(paper, contract);
    contract
        .earlierTraining()
        .ifPresent(
            earlier ->
                paper.line(
                    Text.of("contract.fact.earlier"),
                    Text.of(
                        "contract.fact.earlier.of", earlier.registerNumber(), earlier.months())));
    contract
        .amendedFrom()
        .ifPresent(
            day ->
                paper.line(
                    Text.of("contract.fact.amendedFrom"), Text.of("contract.paper.day", day)));
    paper
        .line(Text.of("contract.fact.trainer"), PaperParts.agreed(terms.trainer()))
        .line(Text.of("contract.fact.probation"), probation(terms))
        .line(Text.of("contract.fact.hours"), PaperParts.agreed(terms.weeklyHours()))
        .line(Text.of("contract.fact.leave"), days(terms));
    if (terms.isUnderCollectiveAgreement()) {
      paper.line(
          Text.of("contract.fact.collectiveAgreement"),
          PaperParts.plain(terms.collectiveAgreement()));
    }
  }

  private static void pay(Paper paper, PayTable pay) {
    paper.table(
        Text.of("contract.pay.caption"),
        List.of(Text.of("contract.pay.from"), Text.of("contract.pay.month")),
        pay.lines().stream()
            .map(
                line ->
                    List.of(
                        PaperParts.period(line), PaperParts.money(line.owed(), line.currency())))
            .toList());
  }

  /** What the forms ask besides, as far as it is agreed. */
  private static void particulars(Paper paper, Contract contract) {
    for (Section section : contract.agreedSections()) {
      paper.heading(Text.of("contract.section." + section));
      contract
          .said(section)
          .forEach((particular, value) -> paper.line(particular.label(), particular.say(value)));
    }
  }

  private static Text probation(Terms terms) {
    Integer months = terms.probationMonths();
    if (months == null) {
      return Text.of("contract.fact.open");
    }
    return months == 0 ? Text.of("contract.fact.byLaw") : Text.of("contract.fact.months", months);
  }

  private static Text days(Terms terms) {
    return terms.leaveDays() == null
        ? Text.of("contract.fact.open")
        : Text.of("contract.fact.days", terms.leaveDays());
  }

  private static void law(
      Paper paper, Contract contract, Readings readings, Optional<Responsibility> responsible) {
    paper.heading(Text.of("contract.law.governs"));
    contract.governingLaw().forEach(line -> paper.line(line.title(), line.inWords(readings)));
    responsible.ifPresent(
        bodies -> {
          paper.heading(Text.of("contract.responsible.title"));
          paper.line(
              Text.of("contract.responsible.registrar"),
              PaperParts.name(contract.registrar().orElse(bodies.registrar())));
          bodies
              .depositary()
              .ifPresent(
                  body ->
                      paper.line(
                          Text.of("contract.responsible.depositary"), PaperParts.name(body)));
          bodies
              .adviser()
              .ifPresent(
                  body ->
                      paper.line(Text.of("contract.responsible.adviser"), PaperParts.name(body)));
        });
  }
}
