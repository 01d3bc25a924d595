package eu.passerelle.offer;

import eu.passerelle.territory.Place;
import eu.passerelle.trial.Trial;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

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
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private OfferBench(EntityManager em) {
    this.em = em;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data).start()) {
      Flyway.configure()
          .dataSource(server.getPostgresDatabase())
          .locations("classpath:db/migration")
          .placeholders(Map.of("application", "postgres"))
          .load()
          .migrate();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          EntityManagerFactory mapping =
              Trial.factory(server.getJdbcUrl("postgres", "postgres"), "postgres");
          EntityManager em = mapping.createEntityManager()) {
        Path reference = Path.of("src/main/resources/reference").toAbsolutePath();
        run(connection, script("offers-ground").formatted(reference));
        OfferBench bench = new OfferBench(em);
        for (int number : new int[] {FEW, MANY}) {
          run(connection, script("offers").formatted(number == FEW ? 1 : FEW + 1, number));
          run(connection, "vacuum analyze");
          bench.measure();
        }
        bench.compare();
      }
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
    time("page, the newest", page(all));
    for (String words : List.of("Zimmerer", "charpentier Kehl", "Schröder", "Schröedr")) {
      time("page, " + words, page(all.by(words)));
    }
    time("page, Zimmerer within 30 km", page(all.by("Zimmerer").around(kehl, 30)));
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
    millis.computeIfAbsent(name, any -> new ArrayList<>()).add(times[RUNS / 2]);
  }

  private void compare() {
    System.out.printf(
        "%n===== medians of %d runs, in milliseconds =====%n%n%-45s %,12d %,12d %8s%n",
        RUNS, "open offers", FEW, MANY, "ratio");
    Consumer<Map.Entry<String, List<Double>>> line =
        both ->
            System.out.printf(
                Locale.ROOT,
                "%-45s %12.2f %12.2f %8.1f%n",
                both.getKey(),
                both.getValue().get(0),
                both.getValue().get(1),
                both.getValue().get(1) / both.getValue().get(0));
    millis.entrySet().forEach(line);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) {
    try (var script = OfferBench.class.getResourceAsStream("/bench/" + name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
