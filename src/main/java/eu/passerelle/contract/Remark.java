package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What an officer found to be changed in one field of an edition.
 *
 * @param edition the edition that was returned
 * @param comment what the company reads at this field
 * @param officer the account that wrote it
 */
@Embeddable
public record Remark(
    int edition,
    @Enumerated(EnumType.STRING) ContractField field,
    String comment,
    @Column(name = "officer_id") long officer,
    Instant madeAt) {}
