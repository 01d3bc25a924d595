package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That an officer has looked at something and found it right. Where a body asks for four eyes,
 * another officer can then decide on this very thing, and on nothing else.
 *
 * @param what the kind of thing that was looked at
 * @param edition the edition of the contract's words in which it was
 * @param officer the account that looked at it
 */
@Embeddable
public record Check(
    @Enumerated(EnumType.STRING) @Column(name = "checked_what") Kind what,
    @Column(name = "checked_edition") Integer edition,
    @Column(name = "checked_by") Long officer,
    @Column(name = "checked_at") Instant at) {

  /** What officers decide on. */
  public enum Kind {
    CONTRACT,
    AMENDMENT,
    SUSPENSION,
    /** An early end that was reported. */
    END,
    /** The result of the final examination: who looks at it first proposes it. */
    RESULT
  }

  /** Whether it was this that was looked at. */
  boolean isOf(Kind kind, int anEdition) {
    return what == kind && edition == anEdition;
  }

  boolean isBy(long someone) {
    return officer == someone;
  }

  /**
   * Why an officer may not decide where it takes two.
   *
   * @param first that somebody has looked at what is decided on; empty where nobody has
   */
  static List<Refusal> refusalsOfSecond(Optional<Check> first, long officer) {
    return first
        .map(
            check ->
                check.isBy(officer)
                    ? List.<Refusal>of(OwnRule.refuses("fourEyes.same"))
                    : List.<Refusal>of())
        .orElseGet(() -> List.of(OwnRule.refuses("fourEyes.unchecked")));
  }
}
