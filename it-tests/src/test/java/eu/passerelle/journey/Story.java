package eu.passerelle.journey;

import eu.passerelle.language.Language;
import java.time.LocalDate;

/** Where and how an apprenticeship takes place, as the people in it write it. */
record Story(
    String letter,
    String apprenticePlace,
    String birth,
    boolean minor,
    Language apprenticeLanguage,
    String companyPlace,
    Language companyLanguage,
    String theory,
    String schoolPlace,
    String qualification,
    String registrar,
    String probation,
    String hours,
    String leave,
    int years,
    String pay) {

  /** A French girl of sixteen learns with a carpenter in Baden, at school in Haguenau. */
  static Story fromAlsaceToBaden() {
    return new Story(
        "a",
        "Seltz",
        "14 03 " + (LocalDate.now().getYear() - 16),
        true,
        Language.FR,
        "Rastatt",
        Language.DE,
        "FR",
        "Haguenau",
        "CAP Charpentier bois",
        "Handwerkskammer Karlsruhe",
        "3",
        "40",
        "30",
        3,
        "1200");
  }

  /** A German woman of twenty learns with a carpenter in Strasbourg, at school in Offenburg. */
  static Story fromBadenToAlsace() {
    return new Story(
        "b",
        "Kehl",
        "2.5." + (LocalDate.now().getYear() - 20),
        false,
        Language.DE,
        "Strasbourg",
        Language.FR,
        "DE",
        "Offenburg",
        "Zimmerer / Zimmerin",
        "Opco EP",
        "0",
        "35",
        "30",
        3,
        "1500");
  }

  /** A German girl of sixteen learns with a carpenter in Wissembourg, at school in Landau. */
  static Story fromBadenToAlsaceAsMinor() {
    return new Story(
        "d",
        "Landau in der Pfalz",
        "14.3." + (LocalDate.now().getYear() - 16),
        true,
        Language.DE,
        "Wissembourg",
        Language.FR,
        "DE",
        "Landau in der Pfalz",
        "Zimmerer / Zimmerin",
        "Opco EP",
        "0",
        "35",
        "30",
        3,
        "1500");
  }

  /** A French woman of nineteen learns with a carpenter in Kehl, at school in Strasbourg. */
  static Story fromAlsaceToBadenAsAdult() {
    return new Story(
        "e",
        "Strasbourg",
        "14 03 " + (LocalDate.now().getYear() - 19),
        false,
        Language.FR,
        "Kehl",
        Language.DE,
        "FR",
        "Strasbourg",
        "CAP Charpentier bois",
        "Handwerkskammer Freiburg",
        "3",
        "40",
        "30",
        3,
        "1200");
  }

  /** A French woman of nineteen learns with a carpenter in Basel, at school in Mulhouse. */
  static Story fromAlsaceToBasel() {
    return new Story(
        "c",
        "Saint-Louis",
        "14 03 " + (LocalDate.now().getYear() - 19),
        false,
        Language.FR,
        "Basel",
        Language.DE,
        "FR",
        "Mulhouse",
        "CAP Charpentier bois",
        "Kanton Basel-Stadt, Mittelschulen und Berufsbildung",
        "3",
        "42",
        "30",
        3,
        "1100");
  }

  String company() {
    return "Holzbau " + letter.toUpperCase();
  }

  String school() {
    return "École " + letter.toUpperCase();
  }

  /** The address of someone in this story. */
  String email(String who) {
    return who + "-" + letter + "@example.org";
  }
}
