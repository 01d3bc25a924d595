package eu.passerelle.trial;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.Particular;
import eu.passerelle.contract.Section;
import eu.passerelle.language.Language;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the parties to a contract of the trial answer, each in their own language. */
final class Answers {

  private final List<Csv.Row> rows = Sheet.rows("answers");

  /**
   * The answers to a section.
   *
   * @param language of whoever answers
   * @param place where they are
   */
  Map<Particular, String> to(Section section, Contract contract, Language language, Place place) {
    Map<Particular, String> answers = new EnumMap<>(Particular.class);
    for (Csv.Row row : rows) {
      Particular particular = Particular.valueOf(row.text("name"));
      if (particular.section() == section) {
        answers.put(
            particular,
            Sheet.in(row, "value", language)
                .replace("{place}", place.name())
                .replace("{commune}", contract.place().officialCode())
                .replace("{start}", contract.terms().startDate().toString())
                .replace("{end}", contract.terms().endDate().toString()));
      }
    }
    return answers;
  }
}
