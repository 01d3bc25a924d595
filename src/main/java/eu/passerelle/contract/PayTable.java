package eu.passerelle.contract;

import eu.passerelle.contract.LegalValue.Kind;
import eu.passerelle.contract.LegalValues.Figure;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is owed over the whole term, line by line, and why. With a company in Germany a line is a
 * year of training, by the table of the year in which the training begins. With one in France a
 * line also ends where the least pay rises within a year: on the first of the month after the 18th,
 * 21st and 26th birthday, and where a new minimum wage is known. With one in Switzerland the law
 * sets no least.
 */
public record PayTable(List<Line> lines) {

  private static final List<Integer> BIRTHDAYS_THAT_RAISE = List.of(18, 21, 26);

  /**
   * From a day to another, both included.
   *
   * @param year the year of training
   * @param agreed gross a month; zero while nothing is agreed
   * @param least the least that the law asks for; empty where no figure is known, or where a
   *     collective agreement takes its place
   * @param why how the least comes about
   * @param currency what it is paid in, by its code in ISO 4217
   */
  public record Line(
      LocalDate from,
      LocalDate to,
      int year,
      BigDecimal agreed,
      Optional<Figure> least,
      Text why,
      String currency) {

    /** What is to be paid: what is agreed, or the least by law if that is more. */
    public BigDecimal owed() {
      return least.map(Figure::amount).filter(l -> l.compareTo(agreed) > 0).orElse(agreed);
    }

    /** Whether something is agreed for it yet. */
    public boolean isAgreed() {
      return agreed.signum() > 0;
    }

    /** Whether the law raises what is agreed. */
    public boolean isRaised() {
      return isAgreed() && owed().compareTo(agreed) > 0;
    }
  }

  /** The table of a contract whose end is agreed; without lines while it is not. */
  static PayTable of(ContractText contract, LegalValues law) {
    return new PayTable(
        contract.terms().end().map(end -> lines(contract, end, law)).orElse(List.of()));
  }

  private static List<Line> lines(ContractText contract, LocalDate end, LegalValues law) {
    List<LocalDate> begins = List.copyOf(begins(contract, end, law));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      LocalDate to = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : end;
      lines.add(line(contract, begins.get(i), to, law));
    }
    return lines;
  }

  /** The first days of the lines. */
  private static SortedSet<LocalDate> begins(
      ContractText contract, LocalDate end, LegalValues law) {
    LocalDate start = contract.terms().startDate();
    SortedSet<LocalDate> begins = new TreeSet<>();
    IntStream.rangeClosed(contract.firstTrainingYear(), contract.trainingYears())
        .mapToObj(contract::trainingYearBegins)
        .forEach(begins::add);
    if (contract.practice() == Country.FR) {
      BIRTHDAYS_THAT_RAISE.stream()
          .map(age -> contract.birthDate().plusYears(age).withDayOfMonth(1).plusMonths(1))
          .filter(day -> day.isAfter(start) && !day.isAfter(end))
          .forEach(begins::add);
      law.daysOfChange(Kind.MINIMUM_WAGE, Country.FR)
          .filter(day -> day.isAfter(start) && !day.isAfter(end))
          .forEach(begins::add);
    }
    return begins;
  }

  private static Line line(ContractText contract, LocalDate from, LocalDate to, LegalValues law) {
    LocalDate start = contract.trainingStart();
    int year = from.getYear() - start.getYear() + (isBeforeAnniversary(start, from) ? 0 : 1);
    boolean french = contract.practice() == Country.FR;
    int age = french ? contract.agePaidFor(from) : contract.ageOn(start);
    LocalDate tableOf = french ? from : start;
    return new Line(
        from,
        to,
        year,
        contract.pay().getOrDefault(year, BigDecimal.ZERO),
        law.minimumPay(contract.practice(), tableOf, year, age)
            .filter(any -> !followsCollectiveAgreement(contract)),
        switch (contract.practice()) {
          case FR ->
              law.payShare(from, year, age)
                  .map(share -> Text.of("contract.pay.why.FR", share.amount(), age))
                  .orElseGet(() -> Text.of("contract.pay.why.unknown"));
          case DE ->
              followsCollectiveAgreement(contract)
                  ? Text.of("contract.pay.why.collective", contract.terms().collectiveAgreement())
                  : Text.of("contract.pay.why.DE", String.valueOf(start.getYear()));
          case CH -> Text.of("contract.pay.why.CH");
        },
        contract.currency());
  }

  /**
   * In Germany a collective agreement that binds the company may set less than the law (BBiG § 17);
   * whether it does is for the officer to look up.
   */
  private static boolean followsCollectiveAgreement(ContractText contract) {
    return contract.practice() == Country.DE && contract.terms().isUnderCollectiveAgreement();
  }

  private static boolean isBeforeAnniversary(LocalDate start, LocalDate day) {
    return day.isBefore(start.plusYears(day.getYear() - start.getYear()));
  }
}
