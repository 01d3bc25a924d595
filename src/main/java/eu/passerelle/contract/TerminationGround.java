package eu.passerelle.contract;

import static eu.passerelle.contract.Party.APPRENTICE;
import static eu.passerelle.contract.Party.EMPLOYER;

import eu.passerelle.territory.Country;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * On which ground a contract can end before its term, by the law of the country of the practice.
 * None of it was read in its source yet: it is general knowledge, to be confirmed.
 */
public enum TerminationGround {
  PROBATION_DE(Country.DE, EnumSet.of(APPRENTICE, EMPLOYER), "BBiG § 22 Abs. 1"),
  CAUSE_DE(Country.DE, EnumSet.of(APPRENTICE, EMPLOYER), "BBiG § 22 Abs. 2 Nr. 1"),
  OTHER_TRADE_DE(Country.DE, EnumSet.of(APPRENTICE), "BBiG § 22 Abs. 2 Nr. 2"),
  AGREEMENT_DE(Country.DE, EnumSet.of(APPRENTICE, EMPLOYER), "BGB § 311 Abs. 1"),
  PROBATION_FR(Country.FR, EnumSet.of(APPRENTICE, EMPLOYER), "Code du travail, L. 6222-18"),
  NOTICE_FR(Country.FR, EnumSet.of(APPRENTICE), "Code du travail, L. 6222-18, D. 6222-21-1"),
  DIPLOMA_FR(Country.FR, EnumSet.of(APPRENTICE), "Code du travail, L. 6222-19, R. 6222-23"),
  CAUSE_FR(Country.FR, EnumSet.of(EMPLOYER), "Code du travail, L. 6222-18"),
  /** By the liquidator, for a company that does not go on. */
  LIQUIDATION_FR(Country.FR, EnumSet.of(EMPLOYER), "Code du travail, L. 6222-18"),
  AGREEMENT_FR(Country.FR, EnumSet.of(APPRENTICE, EMPLOYER), "Code du travail, L. 6222-18"),
  PROBATION_CH(Country.CH, EnumSet.of(APPRENTICE, EMPLOYER), "CO / OR, art. 346"),
  CAUSE_CH(Country.CH, EnumSet.of(APPRENTICE, EMPLOYER), "CO / OR, art. 346"),
  AGREEMENT_CH(Country.CH, EnumSet.of(APPRENTICE, EMPLOYER), "CO / OR");

  private final Country country;
  private final Set<Party> parties;
  private final String source;

  TerminationGround(Country country, Set<Party> parties, String source) {
    this.country = country;
    this.parties = parties;
    this.source = source;
  }

  /** The grounds of a country on which one of the parties can end a contract. */
  public static List<TerminationGround> of(Country country, Set<Party> parties) {
    return Arrays.stream(values())
        .filter(ground -> ground.country == country)
        .filter(ground -> ground.parties.stream().anyMatch(parties::contains))
        .toList();
  }

  boolean isOpenTo(Party party, Country practice) {
    return country == practice && parties.contains(party);
  }

  /** Whether the law asks for a notice between the declaration and the last day. */
  boolean needsNotice() {
    return this == OTHER_TRADE_DE || this == NOTICE_FR || this == PROBATION_CH;
  }

  /** Whether the law wants a mediator asked before. */
  public boolean needsMediator() {
    return this == NOTICE_FR;
  }

  /** Whether the days of practice there were can decide. */
  public boolean countsPractice() {
    return this == PROBATION_FR;
  }

  /** Whether what happened has to be said. */
  boolean needsReason() {
    return this == CAUSE_DE || this == CAUSE_FR || this == CAUSE_CH;
  }

  /** Whether it is open only in the probation. */
  boolean isForProbation() {
    return this == PROBATION_DE || this == PROBATION_FR || this == PROBATION_CH;
  }

  /** Where it stands. */
  public String source() {
    return source;
  }
}
