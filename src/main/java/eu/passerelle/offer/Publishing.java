package eu.passerelle.offer;

import eu.passerelle.language.Citation;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold before everyone sees a training place: nobody shall apply for one that can't
 * become a registered contract. An offer of the pilot with Switzerland says that it is one, since
 * its contract needs the authorities' consent. It is asked when an offer is published, and whenever
 * a published one is changed.
 */
final class Publishing {

  private Publishing() {}

  /**
   * All that stands in the way; empty if nothing does.
   *
   * @param responsible who would register a contract of it, as far as that is known
   */
  static List<Refusal> obstacles(
      Organisation company,
      Offer.Terms terms,
      LocalDate today,
      Optional<Responsibility> responsible) {
    Training training = terms.training();
    Set<Condition> unmet = training.unmet();
    List<Refusal> obstacles = new ArrayList<>();
    unmet.forEach(condition -> obstacles.add(refusal(condition, training)));
    if (!terms.start().isAfter(today)) {
      obstacles.add(refusal("start"));
    }
    if (terms.direction().isPresent() && terms.place().country() != company.country()) {
      Citation agreement = Condition.DIRECTION.citation(training.basis());
      obstacles.add(refusal("country", agreement));
    } else if (unmet.isEmpty() && responsible.isEmpty()) {
      obstacles.add(refusal("noBody"));
    }
    return obstacles;
  }

  private static Refusal refusal(Condition condition, Training training) {
    Citation citation = condition.citation(training.basis());
    return switch (condition) {
      case BASIS -> refusal("basis", citation, training.basis().from());
      case QUALIFICATION -> refusal("qualification", citation, training.theory());
      case TERRITORY, DIRECTION, OCCUPATION ->
          refusal(condition.name().toLowerCase(Locale.ROOT), citation);
    };
  }

  /** A refusal by a rule of the house. */
  static Refusal refusal(String rule) {
    return refusal(rule, new Citation("", true));
  }

  private static Refusal refusal(String rule, Citation citation, Object... arguments) {
    return new Refusal(
        "offer." + rule,
        Text.of("offer.refused." + rule, arguments),
        Text.of("offer.remedy." + rule, arguments),
        citation.where(),
        citation.confirmed());
  }
}
