package eu.passerelle.territory;

import static eu.passerelle.territory.Region.BADEN_WUERTTEMBERG;
import static eu.passerelle.territory.Region.ESPACE_MITTELLAND;
import static eu.passerelle.territory.Region.GRAND_EST;
import static eu.passerelle.territory.Region.NORDWESTSCHWEIZ;
import static eu.passerelle.territory.Region.RHEINLAND_PFALZ;
import static eu.passerelle.territory.Region.SAARLAND;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What allows an apprenticeship to cross the border, by its two countries and the day it begins.
 * Contracts are entered in a register here under the agreement of Lauterbourg or, one by one, in
 * the pilot with Switzerland; the others are what came before.
 */
public enum LegalBasis {
  /** Alsace, the west of Baden-Württemberg and the south of Rheinland-Pfalz. */
  UPPER_RHINE_2013(
      "Accord-cadre / Rahmenvereinbarung, Saint-Louis, 12.09.2013",
      LocalDate.of(2013, 9, 12),
      LocalDate.of(2019, 12, 31),
      EnumSet.of(GRAND_EST, BADEN_WUERTTEMBERG, RHEINLAND_PFALZ)),
  /** Lorraine and Saarland. */
  SAAR_LORRAINE_2014(
      "Accord-cadre / Rahmenvereinbarung Sarre-Lorraine / Saarland-Lothringen, 20.06.2014",
      LocalDate.of(2014, 6, 20),
      LocalDate.of(2019, 12, 31),
      EnumSet.of(GRAND_EST, SAARLAND)),
  /** The two framework agreements, with the school's part paid by yearly derogation. */
  DEROGATION_2020(
      "Accords-cadres 2013, 2014 ; dispositif dérogatoire / Übergangsregelung",
      LocalDate.of(2020, 1, 1),
      LocalDate.of(2025, 2, 28),
      EnumSet.of(GRAND_EST, BADEN_WUERTTEMBERG, RHEINLAND_PFALZ, SAARLAND)),
  /** Metropolitan France, Baden-Württemberg, Rheinland-Pfalz and Saarland. */
  LAUTERBOURG_2023(
      "Accord de Lauterbourg / Lauterburger Abkommen, 21.07.2023",
      LocalDate.of(2025, 3, 1),
      LocalDate.MAX,
      EnumSet.of(GRAND_EST, BADEN_WUERTTEMBERG, RHEINLAND_PFALZ, SAARLAND)),
  /**
   * The region of Basel and its neighbours: a pilot, as no agreement with Switzerland exists yet.
   * Each contract stands on the consent of the authorities to this very contract.
   */
  SWISS_PILOT(
      "Pilote avec la Suisse, sans accord / Pilot mit der Schweiz, ohne Abkommen",
      LocalDate.of(2013, 9, 12),
      LocalDate.MAX,
      EnumSet.of(NORDWESTSCHWEIZ, ESPACE_MITTELLAND, GRAND_EST, BADEN_WUERTTEMBERG));

  private final String source;
  private final LocalDate from;
  private final LocalDate to;
  private final Set<Region> territory;

  LegalBasis(String source, LocalDate from, LocalDate to, Set<Region> territory) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.territory = territory;
  }

  /**
   * The basis of a contract between a school and a company; empty where there is none. A framework
   * agreement covers a part of some regions only, which is not looked at.
   */
  public static Optional<LegalBasis> of(Country theory, Region practice, LocalDate start) {
    return Direction.between(theory, practice.country())
        .flatMap(
            direction ->
                Arrays.stream(values())
                    .filter(basis -> basis.isFor(direction))
                    .filter(basis -> basis.isInForce(start) && basis.covers(practice))
                    .findFirst());
  }

  private boolean isFor(Direction direction) {
    return direction.isPilot() == (this == SWISS_PILOT);
  }

  /**
   * What a contract between a school and a company in these countries has to stand on to be entered
   * in a register here, whether or not it covers the company's region and the first day. Two sides
   * in one country are measured by it too: what is wrong there is the direction.
   */
  public static LegalBasis entered(Country theory, Country practice) {
    return theory == Country.CH || practice == Country.CH ? SWISS_PILOT : LAUTERBOURG_2023;
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean covers(Region region) {
    return territory.contains(region);
  }

  /** Its name in both languages, as sources are cited. */
  public String source() {
    return source;
  }

  /** An article of it, or several, as sources are cited. */
  public String article(String numbers) {
    return source + ", art. " + numbers;
  }

  /** The first day of the contracts it is for. */
  public LocalDate from() {
    return from;
  }
}
