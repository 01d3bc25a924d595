package eu.passerelle.trial;

import eu.passerelle.account.Role;
import eu.passerelle.language.Language;

/** Those of the trial who can sign in, and what waits for each of them. */
public enum Login {
  APPRENTICE_FR(
      "lea@essai.example",
      "Léa",
      "Weber",
      Language.FR,
      Role.APPRENTICE,
      "16, Wissembourg: invited by a company in Rastatt"),
  APPRENTICE_DE(
      "jonas@probe.example",
      "Jonas",
      "Huber",
      Language.DE,
      Role.APPRENTICE,
      "19, Kehl: has a contract to sign"),
  EMPLOYER_DE(
      "betrieb@probe.example",
      "Renate",
      "Lindner",
      Language.DE,
      Role.EMPLOYER,
      "carpenter's in Rastatt: applications to answer, a draft to complete"),
  EMPLOYER_FR(
      "entreprise@essai.example",
      "Pierre",
      "Schaal",
      Language.FR,
      Role.EMPLOYER,
      "carpenter's in Strasbourg: a contract being signed"),
  SCHOOL_FR(
      "cfa@essai.example",
      "Odile",
      "Kern",
      Language.FR,
      Role.SCHOOL,
      "CFA in Haguenau: places to confirm"),
  SCHOOL_DE(
      "schule@probe.example",
      "Martin",
      "Vogt",
      Language.DE,
      Role.SCHOOL,
      "vocational school in Offenburg: places to confirm"),
  CHAMBER_DE(
      "kammer@probe.example",
      "Karin",
      "Amann",
      Language.DE,
      Role.CHAMBER,
      "HWK Karlsruhe: contracts to register"),
  CHAMBER_FR(
      "opco@essai.example",
      "Julie",
      "Moser",
      Language.FR,
      Role.CHAMBER,
      "Opco EP: contracts to register"),
  AUTHORITY_CH(
      "kanton@probe.example",
      "Regula",
      "Frei",
      Language.DE,
      Role.CHAMBER,
      "canton of Basel-Stadt: a pilot contract whose consent is to be noted"),
  COORDINATOR_FR(
      "coordination@essai.example",
      "Claire",
      "Humbert",
      Language.FR,
      Role.COORDINATOR,
      "Région Grand Est: dashboard, gaps, events"),
  COORDINATOR_DE(
      "koordination@probe.example",
      "Bernd",
      "Ritter",
      Language.DE,
      Role.COORDINATOR,
      "Land Baden-Württemberg: dashboard, gaps, events, a job-dating"),
  ADMINISTRATOR(
      "administration@essai.example",
      "Anne",
      "Passerelle",
      Language.FR,
      Role.ADMINISTRATOR,
      "requests to decide on, figures of the law");

  /** The password of all of them; of no use anywhere but in a trial. */
  public static final String PASSWORD = "pont-bruecke";

  private final String email;
  private final String givenName;
  private final String familyName;
  private final Language language;
  private final Role role;
  private final String story;

  Login(
      String email,
      String givenName,
      String familyName,
      Language language,
      Role role,
      String story) {
    this.email = email;
    this.givenName = givenName;
    this.familyName = familyName;
    this.language = language;
    this.role = role;
    this.story = story;
  }

  public String email() {
    return email;
  }

  public Role role() {
    return role;
  }

  /** Who it is and what waits, for someone who chooses whom to try. */
  public String story() {
    return story;
  }

  String givenName() {
    return givenName;
  }

  String familyName() {
    return familyName;
  }

  Language language() {
    return language;
  }
}
