package eu.passerelle.web;

import eu.passerelle.language.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** {@link Formats} as a Facelet reads them, in the language of the page. */
@Named("fmt")
@RequestScoped
public class Fmt {

  @Inject private Page page;

  public String date(LocalDate date) {
    return formats().date(date);
  }

  public String longDate(LocalDate date) {
    return formats().longDate(date);
  }

  public String shortDate(LocalDate date) {
    return formats().shortDate(date);
  }

  public String month(YearMonth month) {
    return formats().month(month);
  }

  /** Without the year, for an axis. */
  public String shortMonth(YearMonth month) {
    return formats().shortMonth(month);
  }

  /** The day of an instant. */
  public String day(Instant instant) {
    return formats().date(instant);
  }

  public String dateTime(Instant instant) {
    return formats().dateTime(instant);
  }

  public String dateTimeIn(Instant instant, ZoneId zone) {
    return formats().dateTime(instant, zone);
  }

  public String timeIn(Instant instant, ZoneId zone) {
    return formats().time(instant, zone);
  }

  public String number(Number number) {
    return formats().number(number);
  }

  /** An amount in euros. */
  public String euro(BigDecimal amount) {
    return formats().money(amount, "EUR");
  }

  public String money(BigDecimal amount, String currency) {
    return formats().money(amount, currency);
  }

  public String percent(double share) {
    return formats().percent(share);
  }

  private Formats formats() {
    return Formats.in(page.language());
  }
}
