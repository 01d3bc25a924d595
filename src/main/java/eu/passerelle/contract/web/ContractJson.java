package eu.passerelle.contract.web;

import eu.passerelle.contract.Checklist;
import eu.passerelle.contract.ChecklistItem;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.Evidence;
import eu.passerelle.contract.Party;
import eu.passerelle.contract.Signature;
import eu.passerelle.contract.SignatureLevel;
import eu.passerelle.contract.Terms;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract as the chamber's program gets it, with what the law says of it. */
public record ContractJson(
    Summary contract,
    LocalDate apprenticeBirthDate,
    Optional<String> guardian,
    Optional<String> qualification,
    Optional<String> trainer,
    Optional<Integer> probationMonths,
    Optional<BigDecimal> weeklyHours,
    Optional<Integer> leaveDays,
    List<Pay> pay,
    List<Signed> signatures,
    String fingerprint,
    List<Answer> rules,
    List<Item> checklist,
    Optional<Instant> checkedAt) {

  /** What stands in a list. */
  @Schema(name = "ContractSummary")
  public record Summary(
      long id,
      ContractStatus status,
      int edition,
      Optional<String> registerNumber,
      String apprentice,
      String company,
      String companyPlace,
      Optional<String> school,
      String occupation,
      String occupationFr,
      String occupationDe,
      Country theory,
      Country practice,
      LocalDate start,
      Optional<LocalDate> end,
      Optional<Instant> submittedAt,
      Optional<Instant> registeredAt) {

    static Summary of(Contract contract) {
      return new Summary(
          contract.id(),
          contract.status(),
          contract.edition(),
          contract.registerNumber(),
          contract.apprenticeName(),
          contract.company().name(),
          contract.place().name(),
          contract.school().map(Organisation::name),
          contract.occupation().slug(),
          contract.occupation().title(Language.FR),
          contract.occupation().title(Language.DE),
          contract.theory(),
          contract.practice(),
          contract.terms().startDate(),
          contract.terms().end(),
          contract.submittedAt(),
          contract.registeredAt());
    }
  }

  /** Gross a month in a year of training; the currency by its code in ISO 4217. */
  public record Pay(int year, BigDecimal monthly, String currency) {}

  /** Who signed, how, what that is worth under eIDAS, when, and the SHA-256 of what they saw. */
  public record Signed(
      Party party,
      String name,
      Evidence.Means means,
      SignatureLevel level,
      Instant at,
      String fingerprint) {

    static Signed of(Signature signature) {
      return new Signed(
          signature.party(),
          signature.name(),
          signature.evidence().means(),
          signature.evidence().level(),
          signature.signedAt(),
          signature.fingerprint());
    }
  }

  /** What a rule says: kept or not, where it stands, and whether that was read there. */
  public record Answer(String rule, boolean kept, String source, boolean confirmed) {

    static Answer of(Rule.Verdict verdict) {
      return new Answer(
          verdict.rule().code(), verdict.isKept(), verdict.source(), verdict.isConfirmed());
    }
  }

  /** What an officer looks at, and whether one has found it right. */
  public record Item(
      String item,
      String titleFr,
      String titleDe,
      boolean required,
      boolean ticked,
      String source,
      boolean confirmed) {

    static Item of(ChecklistItem item, Checklist checklist) {
      return new Item(
          item.slug(),
          item.title().in(Language.FR),
          item.title().in(Language.DE),
          item.isRequired(),
          checklist.isTicked(item),
          item.source(),
          item.isConfirmed());
    }
  }

  static ContractJson of(ContractReading.File file, Checklist checklist) {
    Contract contract = file.contract();
    Terms terms = contract.terms();
    return new ContractJson(
        Summary.of(contract),
        contract.birthDate(),
        contract.guardian().map(guardian -> guardian.name()),
        Optional.ofNullable(terms.qualification()),
        Optional.ofNullable(terms.trainer()),
        Optional.ofNullable(terms.probationMonths()),
        Optional.ofNullable(terms.weeklyHours()),
        Optional.ofNullable(terms.leaveDays()),
        contract.pay().entrySet().stream()
            .map(e -> new Pay(e.getKey(), e.getValue(), contract.currency()))
            .toList(),
        contract.validSignatures().stream().map(Signed::of).toList(),
        contract.fingerprint(),
        file.verdicts().stream().map(Answer::of).toList(),
        checklist.items().stream().map(item -> Item.of(item, checklist)).toList(),
        contract.checkedAt());
  }
}
