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
    @Column(name = "ended_on") LocalDate lastDay) {}
