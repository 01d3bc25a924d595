package eu.passerelle.offer;

import eu.passerelle.bench.BenchDatabase;
import eu.passerelle.bench.FewAndMany;
import eu.passerelle.territory.Place;
import eu.passerelle.trial.Trial;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the list of training places asks of PostgreSQL, measured with a thousand open offers and
 * with a hundred thousand: medians, and how many times longer they take. Started by {@code
 * bin/bench offers}, never by a test: only the ratios mean anything.
 */
public final class OfferBench {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int PAGE = 10;
  private static final int WARMING = 10;
  private static final int RUNS = 41;

  private final EntityManager em;
  private final LocalDate today = LocalDate.now();
  private final FewAndMany medians = new FewAndMany();

  private OfferBench(EntityManager em) {
    this.em = em;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (BenchDatabase database = BenchDatabase.start();
        EntityManagerFactory mapping = Trial.factory(database.url(), "postgres");
        EntityManager em = mapping.createEntityManager()) {
      Path reference = Path.of("src/main/resources/reference").toAbsolutePath();
      database.run(BenchDatabase.script("offers-ground").formatted(reference));
      OfferBench bench = new OfferBench(em);
      for (int number : new int[] {FEW, MANY}) {
        database.run(BenchDatabase.script("offers").formatted(number == FEW ? 1 : FEW + 1, number));
        database.run("vacuum analyze");
        bench.measure();
      }
      bench.medians.print(RUNS, "open offers", FEW, MANY);
    }
  }

  private void measure() {
    Place kehl = em.find(Place.class, 2891951L);
    Wanted all = Wanted.anything();
    time(
        "bare: ten of an occupation by its index",
        () ->
            em.createNativeQuery(
                    "select id from offer where status = 'OPEN' and occupation_slug = 'zimmerer'"
                        + " order by published_at desc limit 10",
                    Long.class)
                .getResultList());
    for (String words :
        List.of("Zimmerer", "charpentier Kehl", "Zimmererlehre", "charpantier", "Schröedr")) {
      time("meaning of " + words, () -> OfferSearch.meaning(all.by(words), em));
    }
    String unknown = "qabbuvit zigrolem wexufand typsonik vuldrape jomkirst hefquont dalzwurb";
    String misspelt =
        "Schröedr carpentier Strasburg jardinnier Mulouse elektirker Haguneau Lefevvre";
    time("meaning of eight unknown words", () -> OfferSearch.meaning(all.by(unknown), em));
    time("meaning of eight words with slips", () -> OfferSearch.meaning(all.by(misspelt), em));
    for (String words : List.of(unknown, misspelt)) {
      time(
          "without each of eight, " + words.substring(0, 8),
          () -> OfferSearch.countWithoutEachWord(all.by(words), today, em));
    }
    time("page, the newest", page(all));
    for (String words : List.of("Zimmerer", "charpentier Kehl", "Schröder", "Schröedr")) {
      time("page, " + words, page(all.by(words)));
    }
    time("page, Zimmerer within 30 km", page(all.by("Zimmerer").around(kehl, 30)));
    time("news of a day, of all", news(all));
    time("news of a day, Zimmerer", news(all.by("Zimmerer")));
    time("numbers, of all", numbers(all));
    time("numbers, of all, two chosen", numbers(chosen(all)));
    time("numbers, Zimmerer", numbers(all.by("Zimmerer")));
    time("numbers, Zimmerer, two chosen", numbers(chosen(all.by("Zimmerer"))));
    time("numbers, charpentier Kehl", numbers(all.by("charpentier Kehl")));
    time("numbers, within 30 km", numbers(all.around(kehl, 30)));
  }

  private static Wanted chosen(Wanted wanted) {
    return wanted.choosing(Facet.AREA, "67").choosing(Facet.GERMAN, "B1");
  }

  /** A page whose words are understood already, as the page knows them from its numbers. */
  private Runnable page(Wanted wanted) {
    Optional<String> meaning = OfferSearch.meaning(wanted, em);
    String order = wanted.around().map(any -> Narrowing.DISTANCE).orElse(Narrowing.NEWEST);
    return () -> OfferSearch.ids(Narrowing.to(wanted, meaning, today), order, 0, PAGE, em);
  }

  /** What the round asks for a search that was kept a day ago. */
  private Runnable news(Wanted wanted) {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    return () -> {
      Narrowing where = Narrowing.to(wanted, OfferSearch.meaning(wanted, em), today);
      OfferSearch.toNews(where, yesterday, 0);
      OfferSearch.ids(where, Narrowing.NEWEST, 0, Alerts.MOST, em);
    };
  }

  private Runnable numbers(Wanted wanted) {
    return () -> FacetCount.of(wanted, today, em);
  }

  private void time(String name, Runnable question) {
    double[] times = new double[RUNS];
    for (int run = -WARMING; run < RUNS; run++) {
      long start = System.nanoTime();
      question.run();
      if (run >= 0) {
        times[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    medians.add(name, times[RUNS / 2]);
  }
}
