package eu.passerelle.contract;

import eu.passerelle.account.Secret;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.organisation.Organisation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A contract written down in one unmistakable way; the SHA-256 of it is what a signature covers.
 *
 * @param person the lines that name who learns; apart from the others, since they can be forgotten
 * @param agreed the lines on everything else
 */
record Wording(int edition, String person, String agreed) {

  private static final String AMENDED_FROM = "amended from";

  static Wording of(ContractText contract, int edition) {
    Terms terms = contract.terms();
    StringBuilder person = new StringBuilder();
    line(person, "apprentice", contract.apprenticeName());
    line(person, "born", contract.birthDate());
    line(person, "guardian", contract.guardian().map(Guardian::name).orElse(null));
    said(person, contract, Section.APPRENTICE);
    StringBuilder agreed = new StringBuilder();
    line(agreed, "company", contract.company().id());
    line(agreed, "school", contract.school().map(Organisation::id).orElse(null));
    line(agreed, "occupation", contract.occupation().slug());
    line(agreed, "place", contract.place().id());
    line(agreed, "theory", contract.theory());
    line(agreed, "qualification", terms.qualification());
    line(agreed, "trainer", terms.trainer());
    line(agreed, "start", terms.startDate());
    line(agreed, "end", terms.endDate());
    line(agreed, "probation", terms.probationMonths());
    line(agreed, "hours", plain(terms.weeklyHours()));
    line(agreed, "leave", terms.leaveDays());
    line(agreed, "collective agreement", terms.collectiveAgreement());
    contract.pay().forEach((year, amount) -> line(agreed, "pay " + year, plain(amount)));
    contract.agreedSections().stream()
        .filter(section -> section != Section.APPRENTICE)
        .forEach(section -> said(agreed, contract, section));
    contract
        .earlierTraining()
        .ifPresent(
            earlier -> {
              line(agreed, "goes on with", earlier.registerNumber());
              line(agreed, "months before", earlier.months());
            });
    contract.amendedFrom().ifPresent(day -> line(agreed, AMENDED_FROM, day));
    return new Wording(edition, person.toString(), agreed.toString());
  }

  private static void said(StringBuilder text, ContractText contract, Section section) {
    contract.said(section).forEach((particular, answer) -> line(text, particular.name(), answer));
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    String said = value == null ? "" : value.toString();
    text.append(name)
        .append('=')
        .append(said.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
        .append('\n');
  }

  String fingerprint() {
    return Secret.hash("edition=" + edition + "\n" + person + agreed);
  }

  /** What it says but the day from which it holds. */
  Map<String, String> terms() {
    Map<String, String> terms = lines();
    terms.remove(AMENDED_FROM);
    return terms;
  }

  /** What it says, by the names of its lines and in their order. */
  Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    (person + agreed)
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(line -> lines.put(line[0], line[1].translateEscapes()));
    return lines;
  }
}
