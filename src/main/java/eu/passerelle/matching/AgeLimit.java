package eu.passerelle.matching;

import eu.passerelle.territory.Country;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * A figure of the law on the age at which one may begin in a country, for a time. It is read from
 * the one table of legal figures, by which the contract is judged later too; nothing here writes to
 * it.
 */
@Entity
@Immutable
@Table(name = "legal_value")
public class AgeLimit {

  /** What the figure is; the kinds of the table that matter here. */
  public enum Kind {
    /** Full years of age at the start, at least. */
    AGE_FROM,
    /** The same for who has finished lower secondary school. */
    AGE_FROM_AFTER_LOWER_SECONDARY,
    /** Full years of age at the start, at most; the law knows exceptions. */
    AGE_TO
  }

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Country country;

  private LocalDate validFrom;
  private LocalDate validTo;
  private BigDecimal amount;
  private String source;
  private boolean confirmed;

  protected AgeLimit() {}

  /** A limit outside the table, as tests of pure rules need it. */
  public AgeLimit(Kind kind, Country country, LocalDate validFrom, int years, String source) {
    this.kind = kind;
    this.country = country;
    this.validFrom = validFrom;
    this.amount = BigDecimal.valueOf(years);
    this.source = source;
  }

  boolean is(Kind wanted, Country where, LocalDate on) {
    return kind == wanted
        && country == where
        && !on.isBefore(validFrom)
        && (validTo == null || !on.isAfter(validTo));
  }

  int years() {
    return amount.intValue();
  }

  /** Where it stands. */
  String source() {
    return source;
  }

  /** Whether it was read there. */
  boolean isConfirmed() {
    return confirmed;
  }
}
