package eu.passerelle.trial;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Sector;
import eu.passerelle.offer.Lodging;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Mandates_;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The companies of the trial and the training places they offer. */
final class Firms {

  private static final int GERMAN = 78;
  private static final int FRENCH = 58;
  private static final List<LanguageLevel> AT_HOME =
      List.of(LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B1, LanguageLevel.B2);
  private static final List<LanguageLevel> AT_SCHOOL =
      List.of(
          LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.B2);

  /** One company in so many has not said of what size and kind it is. */
  private static final int SILENT = 11;

  private static final int LODGINGS = 6;
  private static final List<CompanySize> SIZES =
      List.of(
          CompanySize.MICRO,
          CompanySize.SMALL,
          CompanySize.SMALL,
          CompanySize.MEDIUM,
          CompanySize.LARGE);

  /** A company with someone who acts for it, and what one learns there. */
  record Firm(Organisation company, Account employer, Occupation occupation) {

    Country country() {
      return company.country();
    }
  }

  private final Ground ground;
  private final Account administrator;
  private final Map<String, Csv.Row> trades;
  private final Competence competence;
  private final List<Firm> all = new ArrayList<>();

  Firms(Ground ground, Account administrator) {
    this.ground = ground;
    this.administrator = administrator;
    this.competence = new Competence(new Mandates_(ground.em()));
    this.trades =
        Sheet.rows("occupations").stream()
            .collect(Collectors.toMap(row -> row.text("occupation"), Function.identity()));
  }

  /** Founds all of them, each with one to three training places for the years to come. */
  void found() {
    for (int i = 0; i < GERMAN + FRENCH; i++) {
      Country country = i < GERMAN ? Country.DE : Country.FR;
      Firm firm = found(country, ground.placeIn(country), dualOccupation());
      for (int offer = 0; offer < 1 + ground.under(3); offer++) {
        offer(firm, nextStart(), ground.today().minusDays(3 + ground.under(120)));
      }
    }
  }

  private Occupation dualOccupation() {
    List<Occupation> dual = ground.occupations().stream().filter(Occupation::isDual).toList();
    return ground.oneOf(dual);
  }

  private Firm found(Country country, Place place, Occupation occupation) {
    Language language = country.language();
    String family = ground.familyName(language);
    Account employer =
        ground.account(
            ground.givenName(language),
            family,
            language,
            Role.EMPLOYER,
            ground.today().minusYears(2));
    return found(employer, family, place, occupation);
  }

  /** A company of this family's name, for which someone acts. */
  Firm found(Account employer, String family, Place place, Occupation occupation) {
    Csv.Row trade = trades.get(occupation.slug());
    Language language = place.country().language();
    Organisation company =
        Organisation.company(Sheet.in(trade, "company", language).replace("{0}", family), place);
    company.belongTo(Optional.of(Sector.valueOf(trade.text("sector"))));
    if (all.size() % SILENT != 0) {
      company.countAmong(
          Optional.of(SIZES.get(all.size() % SIZES.size())),
          Optional.of(CompanyKind.valueOf(trade.text("kind"))));
    }
    company.describe(
        Optional.of(
            Bilingual.both(
                language,
                "Entreprise inventée pour l’essai de Passerelle.",
                "Für die Probe von Passerelle erfundener Betrieb.")));
    ground.keep(company);
    ground.admit(employer, company, administrator, ground.today().minusYears(2).plusDays(5));
    Firm firm = new Firm(company, employer, occupation);
    all.add(firm);
    return firm;
  }

  /** One company in six has a room, another one knows a residence near by. */
  private static Lodging lodging(Firm firm) {
    return switch ((int) (firm.company().id() % LODGINGS)) {
      case 0 -> new Lodging(Lodging.Kind.COMPANY, Optional.empty());
      case 1 ->
          new Lodging(
              Lodging.Kind.RESIDENCE,
              Optional.of(
                  (firm.country() == Country.FR ? "Foyer de jeunes, " : "Jugendwohnheim ")
                      + firm.company().place().orElseThrow().name()));
      default -> Lodging.NONE;
    };
  }

  /** Training begins on the first of September or August, with the school year of the theory. */
  private LocalDate nextStart() {
    LocalDate september = LocalDate.of(ground.today().getYear(), Month.SEPTEMBER, 1);
    LocalDate next =
        september.isAfter(ground.today().plusMonths(1)) ? september : september.plusYears(1);
    return ground.inHundred(20) ? next.minusMonths(1) : next;
  }

  /** A training place that everyone can read since a day. */
  Offer offer(Firm firm, LocalDate start, LocalDate published) {
    Country practice = firm.country();
    Country theory = practice == Country.FR ? Country.DE : Country.FR;
    LanguageLevel work = ground.oneOf(AT_HOME);
    LanguageLevel school = ground.oneOf(AT_SCHOOL);
    Offer offer =
        new Offer(
            firm.company(),
            new Offer.Terms(
                firm.occupation(),
                firm.company().place().orElseThrow(),
                theory,
                start,
                1 + ground.under(3),
                practice == Country.FR ? work : LanguageLevel.NONE,
                practice == Country.DE ? work : LanguageLevel.NONE,
                school,
                Optional.of(pay(practice)),
                lodging(firm),
                description(firm)),
            ground.at(published.minusDays(2)));
    if (!offer
        .publish(
            ground.at(published), published, offer.terms().responsible(competence, firm.company()))
        .isEmpty()) {
      throw new IllegalStateException("an offer of the trial can't be published");
    }
    ground.keep(offer);
    return offer;
  }

  /**
   * Gross in the first year: in Germany above the minimum of 2026, in France a share of the SMIC,
   * in Switzerland what a branch might recommend.
   */
  private BigDecimal pay(Country practice) {
    return BigDecimal.valueOf(
        switch (practice) {
          case DE -> 800 + 25L * ground.under(20);
          case FR -> 800 + 20L * ground.under(15);
          case CH -> 700 + 50L * ground.under(6);
        });
  }

  /** Two of three are translated; the third waits for it, as in life. */
  private Bilingual description(Firm firm) {
    Csv.Row trade = trades.get(firm.occupation().slug());
    Language own = firm.country().language();
    return ground.inHundred(67)
        ? Sheet.both(trade, "text", own)
        : Bilingual.written(own, Sheet.in(trade, "text", own));
  }

  /** A company whose practice is in a country. */
  Firm oneIn(Country country) {
    return ground.oneOf(all.stream().filter(firm -> firm.country() == country).toList());
  }

  List<Firm> all() {
    return List.copyOf(all);
  }
}
