package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Refusal;
import eu.passerelle.territory.Country;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the administrator keeps the figures of the law up to date: what a ministry publishes each
 * autumn for the year to come is entered here, with its source, before contracts of that year can
 * be registered. A figure entered here is never overwritten by the reference data.
 */
@ApplicationScoped
public class LawKeeping {

  @Inject private Contracts contracts;
  @Inject private AuditTrail trail;

  /** The figures of one kind in a country, the newest first. */
  @Transactional
  public List<LegalValue> figures(LegalValue.Kind kind, Country country) {
    return contracts.legalValuesOf(kind, country);
  }

  /**
   * The German minimum training pay of the contracts that begin in a year (BBiG).
   *
   * @param amounts euros a month, by year of training
   * @param source where it was published
   */
  @Transactional
  public void germanMinimumPay(int year, List<BigDecimal> amounts, String source, Account keeper) {
    LocalDate from = LocalDate.of(year, 1, 1);
    Optional<LocalDate> to = Optional.of(LocalDate.of(year, 12, 31));
    List<LegalValue> known = contracts.legalValuesOf(LegalValue.Kind.MINIMUM_PAY, Country.DE);
    for (int trainingYear = 1; trainingYear <= amounts.size(); trainingYear++) {
      int inYear = trainingYear;
      BigDecimal amount = amounts.get(trainingYear - 1);
      LegalValue figure =
          known.stream()
              .filter(v -> v.validFrom().equals(from) && v.trainingYear() == inYear)
              .findFirst()
              .orElseGet(
                  () ->
                      new LegalValue(LegalValue.Kind.MINIMUM_PAY, Country.DE, from, to, amount)
                          .inYear(Optional.of(inYear)));
      enter(figure, amount, source, keeper);
    }
  }

  /** The French minimum wage for full-time work from a day on, in euros a month. */
  @Transactional
  public void frenchMinimumWage(LocalDate from, BigDecimal amount, String source, Account keeper) {
    enterFrom(
        from,
        amount,
        source,
        keeper,
        new LegalValue(LegalValue.Kind.MINIMUM_WAGE, Country.FR, from, Optional.empty(), amount));
  }

  /** All figures but amounts of money that count on a day, country by country. */
  @Transactional
  public List<LegalValue> othersInForce(LocalDate day) {
    return contracts.legalValues().stream()
        .filter(figure -> !figure.kind().isMoney() && figure.isInForce(day))
        .sorted(
            Comparator.comparing(LegalValue::country)
                .thenComparing(LegalValue::kind)
                .thenComparing(LegalValue::id))
        .toList();
  }

  /** A figure by its number; empty for amounts of money, which have forms of their own. */
  @Transactional
  public Optional<LegalValue> figure(long id) {
    return Optional.ofNullable(contracts.em().find(LegalValue.class, id))
        .filter(figure -> !figure.kind().isMoney());
  }

  /**
   * A figure as it was read in its source: it is put right, or another takes its place from a later
   * day on.
   */
  @Transactional
  public List<Refusal> correct(
      long id, LocalDate from, BigDecimal amount, String source, Account keeper) {
    LegalValue figure = figure(id).orElseThrow();
    if (!figure.hasBegun(from)) {
      return List.of(OwnRule.refuses("figure.from", "", figure.validFrom()));
    }
    enterFrom(from, amount, source, keeper, figure);
    return List.of();
  }

  /** From a day on until the next one known begins; what counted until then ends the day before. */
  private void enterFrom(
      LocalDate from, BigDecimal amount, String source, Account keeper, LegalValue like) {
    List<LegalValue> known =
        contracts.legalValuesOf(like.kind(), like.country()).stream()
            .filter(like::isAboutTheSameAs)
            .toList();
    Optional<LocalDate> nextBegins =
        known.stream().map(LegalValue::validFrom).filter(from::isBefore).min(LocalDate::compareTo);
    known.stream()
        .filter(v -> v.validFrom().isBefore(from))
        .filter(v -> v.validTo().isEmpty() || !v.validTo().get().isBefore(from))
        .forEach(v -> v.endBefore(from));
    LegalValue figure =
        known.stream()
            .filter(v -> v.validFrom().equals(from))
            .findFirst()
            .orElseGet(() -> like.from(from, nextBegins.map(day -> day.minusDays(1))));
    enter(figure, amount, source, keeper);
  }

  private void enter(LegalValue figure, BigDecimal amount, String source, Account keeper) {
    figure.enter(amount, source, keeper.id());
    contracts.add(figure);
    contracts.em().flush();
    trail.record(
        "legal_value",
        figure.id(),
        "entered",
        Optional.of(keeper.id()),
        figure.kind() + " " + figure.validFrom() + " " + amount);
  }
}
