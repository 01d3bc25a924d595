package eu.passerelle.contract;

import eu.passerelle.candidate.Guardian;
import eu.passerelle.document.Paper;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the papers about a contract have in common. */
@ApplicationScoped
class PaperParts {

  @Inject private Addresses addresses;

  @Inject
  @ConfigProperty(name = "PASSERELLE_TRIAL", defaultValue = "false")
  private boolean trial;

  /** A paper under its title; in a trial it says first that all of it is invented. */
  Paper begin(Text title) {
    return marked(Paper.titled(title));
  }

  /** Goes on with a page under a title of its own, marked alike. */
  Paper section(Paper paper, Text title) {
    return marked(paper.section(title));
  }

  private Paper marked(Paper paper) {
    return trial ? paper.heading(Text.of("contract.paper.trial")) : paper;
  }

  /** Says of a contract in a register, after a few words on what the paper is, which one it is. */
  Paper notice(String kind, Contract contract) {
    Paper paper =
        begin(Text.of("contract.notice." + kind, contract.apprenticeName()))
            .note(Text.of("contract.notice." + kind + ".what"));
    entry(paper, contract);
    parties(paper, contract);
    training(paper, contract);
    return paper;
  }

  /** Under which number it stands in whose register, and since when. */
  static void entry(Paper paper, Contract contract) {
    paper
        .line(Text.of("contract.paper.number"), plain(contract.registerNumber().orElseThrow()))
        .line(Text.of("contract.verify.by"), name(contract.registrar().orElseThrow()))
        .line(
            Text.of("contract.paper.registered"),
            Text.of("contract.paper.day", contract.registeredAt().orElseThrow()));
  }

  static void parties(Paper paper, Contract contract) {
    paper
        .heading(Text.of("contract.paper.parties"))
        .line(
            Text.of("contract.fact.apprentice"),
            Text.of("contract.paper.born", contract.apprenticeName(), contract.birthDate()));
    guardian(contract)
        .ifPresent(g -> paper.line(Text.of("contract.fact.guardian"), plain(g.name())));
    paper.line(Text.of("contract.fact.company"), address(contract.company()));
    contract.school().ifPresent(s -> paper.line(Text.of("contract.fact.school"), address(s)));
  }

  private static Optional<Guardian> guardian(Contract contract) {
    return contract.guardian().filter(any -> contract.isMinorOn(contract.terms().startDate()));
  }

  /** What is learnt, for which diploma, where and how long. */
  static void training(Paper paper, Contract contract) {
    paper
        .heading(Text.of("contract.contract.what"))
        .line(Text.of("contract.paper.occupation"), occupation(contract))
        .line(Text.of("contract.fact.qualification"), agreed(contract.terms().qualification()))
        .line(Text.of("contract.paper.place"), plain(contract.place().name()))
        .line(Text.of("contract.fact.term"), term(contract.terms()));
  }

  /** The code by which whoever holds the paper checks that the contract stands in the register. */
  void code(Paper paper, Contract contract) {
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

  /** As far as it has said where letters reach it. */
  static Text address(Organisation organisation) {
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

  static Text occupation(Contract contract) {
    return plain(
        Bilingual.both(
            Language.FR,
            contract.occupation().title(Language.FR),
            contract.occupation().title(Language.DE)));
  }

  static Text term(Terms terms) {
    return terms
        .end()
        .map(end -> Text.of("contract.paper.fromTo", terms.startDate(), end))
        .orElseGet(() -> Text.of("contract.fact.open"));
  }

  /** Which time of the training a line of the pay table is about. */
  static Text period(PayTable.Line line) {
    return Text.of("contract.paper.payLine", line.year(), line.from(), line.to());
  }

  /** An amount in a currency, by its code in ISO 4217. */
  static Text money(BigDecimal amount, String currency) {
    return Text.of("contract.paper.money." + currency, amount);
  }

  static Text name(Organisation body) {
    return plain(Bilingual.both(Language.FR, body.name(Language.FR), body.name(Language.DE)));
  }

  static Text agreed(Object value) {
    return value == null ? Text.of("contract.fact.open") : plain(value);
  }

  static Text plain(Object value) {
    return Text.of("contract.paper.plain", value);
  }
}
