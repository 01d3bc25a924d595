package eu.passerelle.contract;

import eu.passerelle.account.Secret;
import eu.passerelle.candidate.Guardian;
import eu.passerelle.organisation.Organisation;
import java.math.BigDecimal;

/**
 * Writes a contract down in one unmistakable way and takes its SHA-256: what a signature covers.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(Contract contract) {
    Terms terms = contract.terms();
    StringBuilder text = new StringBuilder();
    line(text, "edition", contract.edition());
    line(text, "apprentice", contract.apprenticeName());
    line(text, "born", contract.birthDate());
    line(text, "guardian", contract.guardian().map(Guardian::name).orElse(""));
    line(text, "company", contract.company().id());
    line(text, "school", contract.school().map(Organisation::id).orElse(0L));
    line(text, "occupation", contract.occupation().slug());
    line(text, "place", contract.place().id());
    line(text, "theory", contract.theory());
    line(text, "qualification", terms.qualification());
    line(text, "trainer", terms.trainer());
    line(text, "start", terms.startDate());
    line(text, "end", terms.endDate());
    line(text, "probation", terms.probationMonths());
    line(text, "hours", plain(terms.weeklyHours()));
    line(text, "leave", terms.leaveDays());
    line(text, "collective agreement", said(terms.collectiveAgreement()));
    contract.pay().forEach((year, amount) -> line(text, "pay " + year, plain(amount)));
    return Secret.hash(text.toString());
  }

  private static String said(String words) {
    return words == null ? "" : words;
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('=').append(String.valueOf(value).replace("\n", "\\n")).append('\n');
  }
}
