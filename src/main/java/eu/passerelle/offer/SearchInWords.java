package eu.passerelle.offer;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what someone looks for, as they would say it themselves. */
@ApplicationScoped
public class SearchInWords {

  @Inject private Occupations occupations;
  @Inject private Areas areas;
  @Inject private Messages messages;

  /** In one line, for a reader: {@code charpentier · à 30 km au plus de Kehl}. */
  @Transactional
  public String of(Wanted wanted, Language reader) {
    List<String> said = new ArrayList<>();
    if (!wanted.words().isEmpty()) {
      said.add(wanted.words());
    }
    wanted
        .around()
        .ifPresent(
            place ->
                said.add(
                    messages.text(reader, "offer.wanted.around", wanted.radiusKm(), place.name())));
    wanted.chosen().forEach((facet, code) -> said.add(messages.text(reader, name(facet, code))));
    return said.isEmpty()
        ? messages.text(reader, "offer.wanted.anything")
        : String.join(" · ", said);
  }

  private Text name(Facet facet, String code) {
    Optional<Text> name =
        switch (facet) {
          case OCCUPATION -> occupations.bySlug(code).map(SearchInWords::name);
          case AREA -> areas.byCode(code).map(SearchInWords::name);
          default -> Optional.empty();
        };
    return name.orElseGet(() -> facet.inWords(code));
  }

  private static Text name(Occupation occupation) {
    return named(occupation.title(Language.FR), occupation.title(Language.DE));
  }

  private static Text name(Area area) {
    return named(area.name(Language.FR), area.name(Language.DE));
  }

  private static Text named(String french, String german) {
    return Text.of("offer.facet.named", Bilingual.both(Language.FR, french, german));
  }
}
