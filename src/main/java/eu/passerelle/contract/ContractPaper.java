package eu.passerelle.contract;

import eu.passerelle.document.Paper;
import eu.passerelle.document.PaperPress;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The contract as a file, French left and German right: what is agreed, pay year by year, whose law
 * governs what, and at its end the evidence of the signatures and a code by which anyone who holds
 * it can check that it stands in the register.
 */
@ApplicationScoped
public class ContractPaper {

  @Inject private PaperPress press;
  @Inject private Addresses addresses;

  @Inject
  @ConfigProperty(name = "PASSERELLE_TRIAL", defaultValue = "false")
  private boolean trial;

  /** Prints the edition as it stands, for a reader of a language. */
  public byte[] print(ContractReading.File file, Language language) {
    Contract contract = file.contract();
    Paper paper = Paper.titled(Text.of("contract.paper.title", contract.apprenticeName()));
    markTrial(paper);
    status(paper, contract);
    parties(paper, contract);
    terms(paper, contract);
    pay(paper, file.payTable());
    law(paper, contract, file.responsible());
    evidence(paper, contract);
    return press.print(paper, language);
  }

  private static void status(Paper paper, Contract contract) {
    contract
        .registerNumber()
        .ifPresentOrElse(
            number ->
                paper
                    .line(Text.of("contract.paper.number"), plain(number))
                    .line(
                        Text.of("contract.paper.registered"),
                        Text.of("contract.paper.day", contract.registeredAt().orElseThrow())),
            () -> paper.note(Text.of("contract.paper.notRegistered", contract.edition())));
  }

  private static void parties(Paper paper, Contract contract) {
    paper
        .heading(Text.of("contract.paper.parties"))
        .line(
            Text.of("contract.fact.apprentice"),
            Text.of("contract.paper.born", contract.apprenticeName(), contract.birthDate()));
    contract
        .guardian()
        .filter(any -> contract.isMinorOn(contract.terms().startDate()))
        .ifPresent(g -> paper.line(Text.of("contract.fact.guardian"), plain(g.name())));
    paper.line(Text.of("contract.fact.company"), addressOf(contract.company()));
    contract.school().ifPresent(s -> paper.line(Text.of("contract.fact.school"), addressOf(s)));
  }

  /** As far as it has said where letters reach it. */
  private static Text addressOf(Organisation organisation) {
    List<String> lines = new ArrayList<>(List.of(organisation.name()));
    organisation.street().filter(s -> !s.isBlank()).ifPresent(lines::add);
    organisation
        .place()
        .ifPresent(
            place ->
                lines.add(
                    organisation.postcode().map(code -> code + " ").orElse("") + place.name()));
    return plain(String.join(", ", lines));
  }

  private static void terms(Paper paper, Contract contract) {
    Terms terms = contract.terms();
    paper
        .heading(Text.of("contract.contract.what"))
        .line(Text.of("contract.paper.occupation"), plain(occupation(contract)))
        .line(Text.of("contract.fact.qualification"), agreed(terms.qualification()))
        .line(Text.of("contract.paper.place"), plain(contract.place().name()))
        .line(Text.of("contract.fact.trainer"), agreed(terms.trainer()))
        .line(Text.of("contract.fact.term"), term(terms))
        .line(Text.of("contract.fact.probation"), probation(terms))
        .line(Text.of("contract.fact.hours"), agreed(terms.weeklyHours()))
        .line(Text.of("contract.fact.leave"), days(terms));
    if (terms.isUnderCollectiveAgreement()) {
      paper.line(Text.of("contract.fact.collectiveAgreement"), plain(terms.collectiveAgreement()));
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
                        Text.of("contract.paper.payLine", line.year(), line.from(), line.to()),
                        Text.of("contract.paper.money", line.owed())))
            .toList());
  }

  private static Text term(Terms terms) {
    return terms
        .end()
        .map(end -> Text.of("contract.paper.fromTo", terms.startDate(), end))
        .orElseGet(() -> Text.of("contract.fact.open"));
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

  private static void law(Paper paper, Contract contract, Optional<Responsibility> responsible) {
    paper.heading(Text.of("contract.law.governs"));
    contract
        .governingLaw()
        .forEach(
            line ->
                paper.line(
                    line.title(), Text.of("contract.paper.law", line.says(), line.source())));
    responsible.ifPresent(
        bodies -> {
          paper.heading(Text.of("contract.responsible.title"));
          paper.line(
              Text.of("contract.responsible.registrar"),
              name(contract.registrar().orElse(bodies.registrar())));
          bodies
              .depositary()
              .ifPresent(
                  body -> paper.line(Text.of("contract.responsible.depositary"), name(body)));
          bodies
              .adviser()
              .ifPresent(body -> paper.line(Text.of("contract.responsible.adviser"), name(body)));
        });
  }

  /** On pages of its own: who signed what, when and how, and where that can be checked. */
  private void evidence(Paper paper, Contract contract) {
    paper.section(Text.of("contract.evidence.title", contract.apprenticeName()));
    markTrial(paper);
    if (contract.validSignatures().isEmpty()) {
      paper.note(Text.of("contract.signatures.none"));
    }
    contract.validSignatures().forEach(signature -> evidence(paper, signature));
    contract.validSignatures().stream()
        .map(signature -> signature.evidence().level())
        .distinct()
        .forEach(level -> paper.note(Text.of("contract.level.means." + level)));
    contract
        .verificationCode()
        .ifPresent(
            code ->
                paper.code(
                    Text.of("contract.paper.verify"),
                    Bilingual.both(
                        Language.FR,
                        addresses.of(Language.FR, "contract/verify", code),
                        addresses.of(Language.DE, "contract/verify", code))));
  }

  private static void evidence(Paper paper, Signature signature) {
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
            Text.of("contract.evidence.what", signature.edition()), plain(signature.fingerprint()))
        .line(
            Text.of("contract.level." + evidence.level()),
            Text.of("contract.evidence.by." + evidence.means(), evidence.mailbox()));
  }

  private void markTrial(Paper paper) {
    if (trial) {
      paper.heading(Text.of("contract.paper.trial"));
    }
  }

  private static Bilingual occupation(Contract contract) {
    return Bilingual.both(
        Language.FR,
        contract.occupation().title(Language.FR),
        contract.occupation().title(Language.DE));
  }

  private static Text name(Organisation body) {
    return plain(Bilingual.both(Language.FR, body.name(Language.FR), body.name(Language.DE)));
  }

  private static Text agreed(Object value) {
    return value == null ? Text.of("contract.fact.open") : plain(value);
  }

  private static Text plain(Object value) {
    return Text.of("contract.paper.plain", value);
  }
}
