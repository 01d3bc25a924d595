package eu.passerelle.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people write it in figures, in France and in Germany alike: {@code 14/03/2027},
 * {@code 14.3.2027}, {@code 14 03 2027}; and as machines do, {@code 2027-03-14}.
 */
public final class WrittenDate {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\s*[ ./-]\\s*(\\d{1,2})\\s*[ ./-]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private WrittenDate() {}

  /** The day that was written; empty if it is none of the calendar's. */
  public static Optional<LocalDate> parse(String written) {
    Matcher european = DAY_MONTH_YEAR.matcher(written.strip());
    if (european.matches()) {
      return date(european.group(3), european.group(2), european.group(1));
    }
    Matcher iso = YEAR_FIRST.matcher(written.strip());
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
