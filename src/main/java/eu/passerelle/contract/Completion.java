package eu.passerelle.contract;

import eu.passerelle.territory.Country;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a contract was completed.
 *
 * @param resultOn the day the result of the final examination was told
 * @param passed whether the diploma aimed at was obtained
 * @param otherDiploma a diploma of the other country obtained as well; null where there is none
 */
@Embeddable
public record Completion(
    @Column(name = "completion_result_on") LocalDate resultOn,
    @Column(name = "completion_passed") Boolean passed,
    @Column(name = "completion_other_diploma") String otherDiploma) {

  /**
   * The last day: the term's, but in Germany the day the result is told if that is earlier and the
   * examination is passed (BBiG § 21 Abs. 2; to be confirmed).
   */
  LocalDate lastDay(Country practice, LocalDate end) {
    return practice == Country.DE && passed && resultOn.isBefore(end) ? resultOn : end;
  }

  public Optional<String> other() {
    return Optional.ofNullable(otherDiploma);
  }
}
