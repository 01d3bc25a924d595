package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How a past contract ended that still ran when its register was taken over.
 *
 * @param status ended before its term, or completed
 */
@Embeddable
public record PastEnd(
    @Column(name = "ended_as") @Enumerated(EnumType.STRING) ContractStatus status,
    @Column(name = "ended_on") LocalDate lastDay) {

  /** As the audit trail has it. */
  static PastEnd parse(String detail) {
    int blank = detail.indexOf(' ');
    return new PastEnd(
        ContractStatus.valueOf(detail.substring(0, blank)),
        LocalDate.parse(detail.substring(blank + 1)));
  }

  @Override
  public String toString() {
    return status + " " + lastDay;
  }
}
