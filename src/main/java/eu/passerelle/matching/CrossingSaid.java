package eu.passerelle.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.Days;
import eu.passerelle.territory.Line;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.ServiceHours;
import eu.passerelle.territory.Way;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a crossing of the Rhine is named within a sentence, by which line, and when it is open. */
final class CrossingSaid {

  private CrossingSaid() {}

  /**
   * Over what a way leads: over the bridge of Breisach, with the ferry, by the tram on a bridge.
   */
  static Text over(Way way) {
    Crossing crossing = way.crossing().orElseThrow();
    Text over = over(crossing);
    return line(way, crossing)
        .map(line -> Text.of("matching.over.by", over, said(line)))
        .orElse(over);
  }

  /** The same without the line. */
  static Text over(Crossing crossing) {
    return Text.of(
        "matching.over." + crossing.kind().name().toLowerCase(Locale.ROOT), name(crossing));
  }

  private static Optional<Line> line(Way way, Crossing crossing) {
    return way.means() == MeansOfTransport.PUBLIC_TRANSPORT ? crossing.line() : Optional.empty();
  }

  private static Text said(Line line) {
    return line.isRare()
        ? Text.of("matching.line.rare", line.kind(), name(line))
        : Text.of("matching.line.often", line.kind(), name(line), line.everyMinutes());
  }

  private static Bilingual name(Line line) {
    return Bilingual.both(Language.FR, line.name(Language.FR), line.name(Language.DE));
  }

  /**
   * When a ferry runs and what may keep it, or a car, from crossing; or that nobody has published
   * it.
   */
  static Text hours(Crossing ferry, MeansOfTransport means) {
    Object name =
        limits(ferry, means)
            .<Object>map(limits -> Text.of("matching.hours.limited", name(ferry), limits))
            .orElseGet(() -> name(ferry));
    return byDays(ferry).entrySet().stream()
        .map(those -> Text.of("matching.hours.days", those.getKey(), said(those.getValue())))
        .reduce((first, next) -> Text.of("matching.hours.and", first, next))
        .map(hours -> Text.of("matching.hours.known", name, hours))
        .orElseGet(() -> Text.of("matching.hours.unknown", name));
  }

  private static SortedMap<Days, List<ServiceHours>> byDays(Crossing ferry) {
    return ferry.hours().stream().collect(groupingBy(ServiceHours::days, TreeMap::new, toList()));
  }

  private static Text said(List<ServiceHours> ofTheSameDays) {
    return ofTheSameDays.stream()
        .map(
            hours ->
                Text.of(
                    "matching.hours.span",
                    hours.season(),
                    clock(hours.opens()),
                    clock(hours.closes())))
        .reduce((first, next) -> Text.of("matching.hours.or", first, next))
        .orElseThrow();
  }

  private static Optional<Object> limits(Crossing ferry, MeansOfTransport means) {
    Optional<Object> tonnes =
        ferry
            .maxTonnes()
            .filter(any -> means == MeansOfTransport.CAR)
            .map(most -> Text.of("matching.hours.tonnes", most));
    return Stream.concat(tonnes.stream(), limits(ferry).stream())
        .reduce((first, next) -> Text.of("matching.hours.limits", first, next));
  }

  private static Optional<Bilingual> limits(Crossing crossing) {
    return crossing
        .limits(Language.FR)
        .flatMap(
            french ->
                crossing
                    .limits(Language.DE)
                    .map(german -> Bilingual.both(Language.FR, french, german)));
  }

  private static Text clock(LocalTime time) {
    return Text.of("matching.hours.clock", time.getHour(), time.getMinute());
  }

  /** {@code Pont de l’Europe} as French writes it after an article. */
  private static Bilingual name(Crossing crossing) {
    String french = crossing.name(Language.FR);
    return Bilingual.both(
        Language.FR,
        french.substring(0, 1).toLowerCase(Locale.FRENCH) + french.substring(1),
        crossing.name(Language.DE));
  }
}
