package eu.passerelle.contract;

import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;

/**
 * What pages and papers name as a source besides the rules of registration and the grounds of an
 * end. None of it was read yet: it is general knowledge, to be confirmed.
 */
public enum NamedSource {
  ENDING_FORM_DE("endingForm", "BBiG § 22 Abs. 3 ; BGB §§ 126, 623"),
  ENDING_FORM_FR("endingForm", "Code du travail, L. 6222-18, R. 6222-21"),
  ENDING_FORM_CH("endingForm", "LFPr / BBG, art. 14 ; CO / OR, art. 346"),
  ENDING_GUARDIAN_DE("endingGuardian", "BGB §§ 108, 111, 131"),
  ENDING_GUARDIAN_FR("endingGuardian", "Code du travail, L. 6222-18"),
  ENDING_GUARDIAN_CH("endingGuardian", "CC / ZGB, art. 19"),
  LONGER_DE("longer", "BBiG § 21 Abs. 3"),
  LONGER_FR("longer", "Code du travail, L. 6222-11"),
  LONGER_CH("longer", "LFPr / BBG (SR 412.10)"),
  RESULT_DE("result", "BBiG § 21 Abs. 2"),
  DEPOSIT("deposit", "Accord de Lauterbourg / Lauterburger Abkommen ; décret 2024-628 ; Opco EP");

  private final String about;
  private final String where;

  NamedSource(String about, String where) {
    this.about = about;
    this.where = where;
  }

  /** Where it stands that the guardian of a minor takes part in an early end. */
  static NamedSource ofEndingGuardian(Country practice) {
    return valueOf("ENDING_GUARDIAN_" + practice);
  }

  /** Where it stands that the term may be longer after a failed examination. */
  static NamedSource ofLonger(Country practice) {
    return valueOf("LONGER_" + practice);
  }

  /** What is said to stand there. */
  Text about() {
    return Text.of("contract.source.about." + about);
  }

  public String where() {
    return where;
  }
}
