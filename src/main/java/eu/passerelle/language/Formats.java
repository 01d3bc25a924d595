package eu.passerelle.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;

/** Dates, times, numbers and money as a native of the Upper Rhine reads them, one per language. */
public final class Formats {

  private static final ZoneId HERE = ZoneId.of("Europe/Paris");

  private final Language language;

  private Formats(Language language) {
    this.language = language;
  }

  public static Formats in(Language language) {
    return new Formats(language);
  }

  /** For example {@code 1er décembre 2026} and {@code 1. Dezember 2026}. */
  public String date(LocalDate date) {
    return firstOfMonth(date, format("yMMMMd", HERE, middayOf(date)));
  }

  /**
   * With the day of the week: {@code mardi 1er décembre 2026}, {@code Dienstag, 1. Dezember 2026}.
   */
  public String longDate(LocalDate date) {
    return firstOfMonth(date, format("yMMMMEEEEd", HERE, middayOf(date)));
  }

  /** In figures, for tables: {@code 01/12/2026} and {@code 01.12.2026}. */
  public String shortDate(LocalDate date) {
    return format("yMMdd", HERE, middayOf(date));
  }

  /** For example {@code décembre 2026} and {@code Dezember 2026}. */
  public String month(YearMonth month) {
    return format("yMMMM", HERE, middayOf(month.atDay(1)));
  }

  /** Without the year, for an axis: {@code déc.} and {@code Dez}. */
  public String shortMonth(YearMonth month) {
    return format("LLL", HERE, middayOf(month.atDay(1)));
  }

  /** The day of an instant, on the clocks of the Upper Rhine. */
  public String date(Instant instant) {
    return date(instant.atZone(HERE).toLocalDate());
  }

  /** Day and time, on the clocks of the Upper Rhine. */
  public String dateTime(Instant instant) {
    return dateTime(instant, HERE);
  }

  /** Day and time, on the clocks of a zone. */
  public String dateTime(Instant instant, ZoneId zone) {
    String day = date(instant.atZone(zone).toLocalDate());
    String time = time(instant, zone);
    return language == Language.FR ? day + " à " + time : day + " um " + time + " Uhr";
  }

  /** The time of day: {@code 14 h}, {@code 14 h 05}, and {@code 14:05}, which wants its "Uhr". */
  public String time(Instant instant, ZoneId zone) {
    LocalTime time = instant.atZone(zone).toLocalTime();
    if (language == Language.DE) {
      return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
    return time.getMinute() == 0
        ? "%d\u00A0h".formatted(time.getHour())
        : "%d\u00A0h\u00A0%02d".formatted(time.getHour(), time.getMinute());
  }

  /** A number with the language's separators, at most two decimals. */
  public String number(Number number) {
    NumberFormat format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** An amount with its currency, cents only where there are any; the code is of ISO 4217. */
  public String money(BigDecimal amount, String currencyCode) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(Currency.getInstance(currencyCode));
    if (amount.stripTrailingZeros().scale() <= 0) {
      format.setMaximumFractionDigits(0);
    }
    return format.format(amount);
  }

  /** A share between 0 and 1 as a whole percentage. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  private String format(String skeleton, ZoneId zone, Date date) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return format.format(date);
  }

  private static Date middayOf(LocalDate date) {
    return Date.from(date.atTime(12, 0).atZone(HERE).toInstant());
  }

  // French alone writes the first of a month as an ordinal; ICU has no pattern for it.
  private String firstOfMonth(LocalDate date, String written) {
    return language == Language.FR && date.getDayOfMonth() == 1
        ? written.replaceFirst("\\b1 ", "1er ")
        : written;
  }
}
