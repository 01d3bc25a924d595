package eu.passerelle.contract;

import eu.passerelle.language.Readings;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.LegalBasis;
import java.util.Arrays;
import java.util.List;

/**
 * Which country's law governs what in a contract across the border: work follows the company, the
 * diploma and the school's costs follow the school. It depends on the direction and on the legal
 * basis, and on nothing else. In the pilot with Switzerland nothing was agreed between the states:
 * there each country's own law is named, all of it to be confirmed.
 */
public final class GoverningLaw {

  /** What a law can govern, in the order a reader meets it. */
  public enum Matter {
    PAY,
    HOURS,
    LEAVE,
    SOCIAL_INSURANCE,
    SUPERVISION,
    DIPLOMA,
    FINANCING;

    /** Whether it follows the school and not the company. */
    private boolean followsTheory() {
      return this == DIPLOMA || this == FINANCING;
    }
  }

  /**
   * One matter and whose law it follows.
   *
   * @param says what that means for those concerned
   * @param source where it stands
   * @param confirmed whether it was read there; else it is general knowledge, to be confirmed
   */
  public record Line(Matter matter, Country country, Text says, String source, boolean confirmed) {

    /** The matter in words. */
    public Text title() {
      return Text.of("contract.law.matter." + matter);
    }

    /** What it means, with its source as it was read. */
    Text inWords(Readings readings) {
      return Text.of("contract.paper.law", says, readings.of(source, confirmed).where());
    }
  }

  private record Source(String where, boolean confirmed) {}

  private GoverningLaw() {}

  /** All matters of a contract. */
  public static List<Line> of(Direction direction, LegalBasis basis) {
    return Arrays.stream(Matter.values()).map(matter -> line(matter, direction, basis)).toList();
  }

  private static Line line(Matter matter, Direction direction, LegalBasis basis) {
    Country country = matter.followsTheory() ? direction.theory() : direction.practice();
    Source source = country == Country.CH ? swissSource(matter) : source(matter, country, basis);
    return new Line(
        matter,
        country,
        says(matter, country, basis),
        source.where(),
        source.confirmed() && basis != LegalBasis.SWISS_PILOT);
  }

  /**
   * Who pays the French school has changed with each basis; the pilot lacks what the states have
   * agreed elsewhere. The rest is the same under all of them.
   */
  private static Text says(Matter matter, Country country, LegalBasis basis) {
    String says = "contract.law.says." + matter + "." + country;
    boolean byBasis =
        switch (matter) {
          case FINANCING -> country == Country.FR;
          case SOCIAL_INSURANCE, SUPERVISION ->
              basis == LegalBasis.SWISS_PILOT && country != Country.CH;
          default -> false;
        };
    return Text.of(byBasis ? says + "." + basis : says);
  }

  private static Source source(Matter matter, Country country, LegalBasis basis) {
    boolean german = country == Country.DE;
    return switch (matter) {
      case PAY -> new Source(german ? "BBiG" : "Code du travail", true);
      case HOURS -> new Source(german ? "JArbSchG, ArbZG" : "Code du travail", false);
      case LEAVE -> new Source(german ? "JArbSchG, BUrlG" : "Code du travail", false);
      case SOCIAL_INSURANCE ->
          isLauterbourg(basis)
              ? article(5, basis)
              : new Source("Règlement (CE) / Verordnung (EG) 883/2004", false);
      case SUPERVISION ->
          new Source(isLauterbourg(basis) ? article(6, basis).where() : basis.source(), false);
      case DIPLOMA -> isLauterbourg(basis) ? article(3, basis) : new Source(basis.source(), false);
      case FINANCING -> financing(german, basis);
    };
  }

  private static Source swissSource(Matter matter) {
    return new Source(
        switch (matter) {
          case PAY -> "CO / OR, art. 344a";
          case HOURS -> "LTr / ArG, OLT 5 / ArGV 5";
          case LEAVE -> "CO / OR, art. 329a, 345a";
          case SOCIAL_INSURANCE -> "ALCP / FZA ; Règlement (CE) / Verordnung (EG) 883/2004";
          case SUPERVISION, DIPLOMA, FINANCING -> "LFPr / BBG (SR 412.10)";
        },
        false);
  }

  private static Source financing(boolean german, LegalBasis basis) {
    if (!isLauterbourg(basis)) {
      return new Source(basis.source(), !german && basis != LegalBasis.SAAR_LORRAINE_2014);
    }
    Source agreement = article(4, basis);
    return german
        ? agreement
        : new Source(agreement.where() + " ; décret 2024-628", agreement.confirmed());
  }

  private static Source article(int number, LegalBasis basis) {
    return new Source(basis.article(String.valueOf(number)), true);
  }

  private static boolean isLauterbourg(LegalBasis basis) {
    return basis == LegalBasis.LAUTERBOURG_2023;
  }
}
