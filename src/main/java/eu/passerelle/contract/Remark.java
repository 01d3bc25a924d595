package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What an officer found to be changed in one field of an edition.
 *
 * @param edition the edition that was returned
 * @param comment what whoever fills it in reads at this field
 * @param officer the account that wrote it
 */
@Embeddable
public record Remark(
    int edition,
    @Convert(converter = Correctable.Name.class) Correctable field,
    String comment,
    @Column(name = "officer_id") long officer,
    Instant madeAt) {}
