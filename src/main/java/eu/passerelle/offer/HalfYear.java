package eu.passerelle.offer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a training begins, as roughly as one looks for it: from January, or from July on. Its code,
 * as in {@code 2027-2}, is what addresses hold.
 */
public record HalfYear(int year, int half) {

  public HalfYear {
    if (half != 1 && half != 2) {
      throw new IllegalArgumentException("a year has two halves");
    }
  }

  /** The half-year of a code; empty where it is none. */
  public static Optional<HalfYear> parse(String code) {
    return code.matches("20\\d\\d-[12]")
        ? Optional.of(new HalfYear(Integer.parseInt(code.substring(0, 4)), code.charAt(5) - '0'))
        : Optional.empty();
  }

  /** Its first day. */
  public LocalDate begin() {
    return LocalDate.of(year, half == 1 ? 1 : 7, 1);
  }

  /** The first day after it. */
  public LocalDate end() {
    return begin().plusMonths(6);
  }

  public String code() {
    return year + "-" + half;
  }
}
