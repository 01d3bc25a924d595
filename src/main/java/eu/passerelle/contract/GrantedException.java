package eu.passerelle.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An officer let one edition of a contract depart from a rule where the law leaves room for it: a
 * collective agreement that pays less, an age beyond the limit, a diploma that is not on the list;
 * or noted that the authorities consent to it, where no agreement covers it.
 *
 * @param rule the rule's name
 * @param edition the edition it was granted to; another one needs its own
 * @param reason what was shown or checked; of health it says nothing
 * @param officer the account that granted it
 */
@Embeddable
public record GrantedException(
    String rule,
    int edition,
    String reason,
    @Column(name = "officer_id") long officer,
    Instant grantedAt) {}
