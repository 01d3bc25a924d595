package eu.passerelle.offer;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must hold before everyone sees a training place: nobody shall apply for one that can't
 * become a registered contract. An offer of the pilot with Switzerland says that it is one, since
 * its contract needs the authorities' consent. It is asked when an offer is published, and whenever
 * a published one is changed.
 */
final class Publishing {

  private static final String AGREEMENT = "Lauterbourg, 21.07.2023, art. 1";
  private static final String TRAINING_LAW = "BBiG, HwO";

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
    List<Refusal> obstacles = new ArrayList<>();
    if (!terms.occupation().isDual()) {
      obstacles.add(refusal("occupation", TRAINING_LAW));
    }
    if (!terms.start().isAfter(today)) {
      obstacles.add(refusal("start", ""));
    }
    if (terms.direction().isEmpty()) {
      obstacles.add(refusal("direction", AGREEMENT));
    } else if (terms.place().country() != company.country()) {
      obstacles.add(refusal("country", AGREEMENT));
    } else if (terms.occupation().isDual() && responsible.isEmpty()) {
      obstacles.add(refusal("noBody", ""));
    }
    return obstacles;
  }

  static Refusal refusal(String rule, String source) {
    return new Refusal(
        "offer." + rule, Text.of("offer.refused." + rule), Text.of("offer.remedy." + rule), source);
  }
}
