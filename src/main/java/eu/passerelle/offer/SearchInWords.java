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
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says what someone looks for, as they would say it themselves. */
@ApplicationScoped
public class SearchInWords {

  @Inject private Occupations occupations;
  @Inject private Areas areas;
  @Inject private Messages messages;

  /** In one line, for a reader: {@code charpentier · à 30 km au plus de Kehl}. */
  @Transactional
  public String of(Wanted wanted, Language reader) {
    return ofEach(List.of(wanted), reader).get(0);
  }

  /** Each of some in one line, in their order; what is called by a name is read once for all. */
  @Transactional
  public List<String> ofEach(List<Wanted> searches, Language reader) {
    Map<String, Text> occupationNames =
        names(searches, Facet.OCCUPATION, occupations::all, Occupation::slug, SearchInWords::name);
    Map<String, Text> areaNames =
        names(searches, Facet.AREA, areas::all, Area::code, SearchInWords::name);
    Map<Facet, Map<String, Text>> names =
        Map.of(Facet.OCCUPATION, occupationNames, Facet.AREA, areaNames);
    return searches.stream().map(wanted -> of(wanted, reader, names)).toList();
  }

  private static <T> Map<String, Text> names(
      List<Wanted> searches,
      Facet facet,
      Supplier<List<T>> all,
      Function<T, String> code,
      Function<T, Text> name) {
    return searches.stream().anyMatch(wanted -> wanted.chosen(facet).isPresent())
        ? all.get().stream().collect(Collectors.toMap(code, name))
        : Map.of();
  }

  private String of(Wanted wanted, Language reader, Map<Facet, Map<String, Text>> names) {
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
    wanted
        .chosen()
        .forEach(
            (facet, code) -> {
              Text name = names.getOrDefault(facet, Map.of()).get(code);
              said.add(messages.text(reader, name == null ? facet.inWords(code) : name));
            });
    return said.isEmpty()
        ? messages.text(reader, "offer.wanted.anything")
        : String.join(" · ", said);
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
