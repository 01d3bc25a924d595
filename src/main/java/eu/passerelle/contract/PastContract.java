package eu.passerelle.contract;

import eu.passerelle.territory.Country;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A contract as it stands in a register that was kept before Passerelle: as much as was handed on,
 * in words. Nobody in it has an account here.
 *
 * @param number as that register gave it
 * @param status running, ended before its term, or completed
 * @param occupation the short name of the occupation
 */
@Embeddable
public record PastContract(
    String number,
    LocalDate registeredOn,
    @Enumerated(EnumType.STRING) ContractStatus status,
    String apprentice,
    LocalDate birthDate,
    String company,
    String occupation,
    @Enumerated(EnumType.STRING) Country theory,
    @Enumerated(EnumType.STRING) Country practice,
    LocalDate startDate,
    LocalDate endDate) {}
