package eu.passerelle.contract;

import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A figure the law gives, for a time: from which source, and whether that was read or recalled. */
@Entity
public class LegalValue {

  /** What the figure is. */
  public enum Kind {
    /** Euros a month, by year of training, for contracts begun in that time. */
    MINIMUM_PAY,
    /** Euros a month for full-time work. */
    MINIMUM_WAGE,
    /** Percent of the minimum wage, by year of training and age. */
    PAY_SHARE
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Country country;

  private LocalDate validFrom;
  private LocalDate validTo;
  private Integer trainingYear;
  private Integer ageFrom;
  private Integer ageTo;
  private BigDecimal amount;
  private String source;
  private boolean confirmed;

  protected LegalValue() {}

  /** A figure outside the reference data, as tests of the rules need it. */
  public LegalValue(
      Kind kind, Country country, LocalDate from, Optional<LocalDate> to, BigDecimal amount) {
    this.kind = kind;
    this.country = country;
    this.validFrom = from;
    this.validTo = to.orElse(null);
    this.amount = amount;
    this.source = "test";
  }

  /** The same for one year of training. */
  public LegalValue inYear(int year) {
    this.trainingYear = year;
    return this;
  }

  /** The same for an age, both ends included. */
  public LegalValue aged(int from, int to) {
    this.ageFrom = from;
    this.ageTo = to;
    return this;
  }

  boolean is(Kind wanted, Country where, LocalDate on) {
    return kind == wanted
        && country == where
        && !on.isBefore(validFrom)
        && (validTo == null || !on.isAfter(validTo));
  }

  boolean isForYear(int year) {
    return trainingYear == null || trainingYear == year;
  }

  boolean isForAge(int age) {
    return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
  }

  public BigDecimal amount() {
    return amount;
  }

  public String source() {
    return source;
  }

  /** Whether it was read in its source; else it is general knowledge, to be confirmed. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
