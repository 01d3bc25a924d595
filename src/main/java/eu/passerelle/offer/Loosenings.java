package eu.passerelle.offer;

import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what to let go of where a search finds nothing, with how much is found then. */
@ApplicationScoped
public class Loosenings {

  /**
   * Something to let go of.
   *
   * @param what the search that is left, or what it goes without
   * @param count how many offers it finds
   */
  public record Loosening(Text what, long count, Wanted wanted) {}

  private static final int WIDER_KM = 80;

  @Inject private OfferSearch search;

  /** What finds something, the choices of facets last; all offers where nothing else does. */
  @Transactional
  public List<Loosening> of(Wanted wanted, Facets facets) {
    List<Loosening> loosenings = new ArrayList<>();
    loosenings.addAll(words(wanted));
    loosenings.addAll(place(wanted));
    wanted
        .chosen()
        .keySet()
        .forEach(
            facet ->
                loosenings.add(
                    new Loosening(
                        Text.of("offer.loosen." + facet),
                        facets.without(facet),
                        wanted.without(facet))));
    loosenings.removeIf(loosening -> loosening.count() == 0);
    return loosenings.isEmpty()
        ? List.of(counted(Text.of("offer.loosen.all"), Wanted.anything()))
        : loosenings;
  }

  private List<Loosening> words(Wanted wanted) {
    List<String> words = Narrowing.words(wanted.words());
    List<Long> counts = search.countWithoutEachWord(wanted);
    return IntStream.range(0, words.size())
        .mapToObj(
            left ->
                new Loosening(
                    Text.of("offer.loosen.word", words.get(left)),
                    counts.get(left),
                    wanted.by(allBut(left, words))))
        .toList();
  }

  private static String allBut(int left, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> i != left)
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }

  private List<Loosening> place(Wanted wanted) {
    List<Loosening> loosenings = new ArrayList<>();
    wanted
        .around()
        .ifPresent(
            place -> {
              if (wanted.radiusKm() < WIDER_KM) {
                loosenings.add(
                    counted(
                        Text.of("offer.wanted.around", WIDER_KM, place.name()),
                        wanted.around(place, WIDER_KM)));
              }
              loosenings.add(
                  counted(Text.of("offer.loosen.place", place.name()), wanted.anywhere()));
            });
    return loosenings;
  }

  private Loosening counted(Text what, Wanted looser) {
    return new Loosening(what, search.count(looser), looser);
  }
}
