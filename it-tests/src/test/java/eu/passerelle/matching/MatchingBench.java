package eu.passerelle.matching;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.application.Application;
import eu.passerelle.application.Encouragement;
import eu.passerelle.application.Encouragements_;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers_;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.Crossings_;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.RhineCrossings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.flywaydb.core.Flyway;
import org.hibernate.query.Page;

/**
 * The ranked first page, with its reasons, for an apprentice and for an offer: how long it takes
 * beside a bare query of as many rows and beside comparing every pair in a plain loop, with the
 * same outcome. All three take turns, so that what else the machine does falls on each alike.
 * Started by {@code bin/bench matching}, never by a test.
 */
public final class MatchingBench {

  private static final List<Integer> SIZES = List.of(1_000, 100_000);
  private static final int PAGE = 20;
  private static final int WARMING = 300;
  private static final int RUNS = 60;
  private static final int PLAIN_RUNS = 15;

  private final EntityManagerFactory mapping;
  static Eligibility LAW0;
  private final LocalDate today = LocalDate.now();
  private final Matching matching;
  private final List<String> rows = new ArrayList<>();

  private MatchingBench(EntityManagerFactory mapping) {
    this.mapping = mapping;
    this.matching =
        mapping.callInTransaction(
            em -> new Matching(new RhineCrossings(new Crossings_(em).downstream())));
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
          EntityManagerFactory mapping = mapping(server.getJdbcUrl("postgres", "postgres"))) {
        Settlement.in(connection);
        run(connection, script("towns"));
        MatchingBench bench = new MatchingBench(mapping);
        int before = 0;
        for (int size : SIZES) {
          run(connection, script("market").formatted(before + 1, size));
          run(connection, "vacuum analyze");
          bench.measure(size);
          before = size;
        }
        bench.rows.forEach(System.out::println);
      }
    }
  }

  private void measure(int size) {
    LAW0 = mapping.callInTransaction(em -> law(em));
    Apprentices apprentices = new Apprentices();
    Companies companies = new Companies();
    cpu("offers", number -> apprentices.compared(number));
    cpu("candidates", number -> companies.compared(number));
    compare(
        size, "an apprentice’s offers", apprentices::bare, apprentices::ranked, apprentices::plain);
    compare(size, "an offer’s candidates", companies::bare, companies::ranked, companies::plain);
  }

  /** One way to a page, for the apprentice or the offer of a number. */
  private interface Way extends LongFunction<List<Long>> {}

  private void compare(int size, String what, Way bare, Way ranked, Way plain) {
    for (long number = 1; number <= WARMING; number++) {
      bare.apply(number);
      ranked.apply(1 + number * 7919 % size);
    }
    List<Double> bareTimes = new ArrayList<>();
    List<Double> rankedTimes = new ArrayList<>();
    List<Double> plainTimes = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long number = 1 + run * 104_729L % size;
      timed(bare, number, bareTimes);
      List<Long> page = timed(ranked, number, rankedTimes);
      if (run < PLAIN_RUNS) {
        List<Long> expected = timed(plain, number, plainTimes);
        if (!page.equals(expected)) {
          throw new IllegalStateException(number + ": " + page + " instead of " + expected);
        }
      }
    }
    double bareMedian = at(bareTimes, 50);
    double rankedMedian = at(rankedTimes, 50);
    double plainMedian = at(plainTimes, 50);
    rows.add(
        String.format(
            Locale.ROOT,
            "%-24s %,8d  bare %6.2f ms  ranked %6.2f ms (95 of 100 below %6.2f)  plain %8.1f ms"
                + "  ranked : bare %.2f  plain : ranked %.0f",
            what,
            size,
            bareMedian,
            rankedMedian,
            at(rankedTimes, 95),
            plainMedian,
            rankedMedian / bareMedian,
            plainMedian / rankedMedian));
  }

  private void cpu(String what, LongFunction<?> f) {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 2000; i++) f.apply(1 + i * 104_729L % 1000);
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < 2000; i++) f.apply(1 + i * 104_729L % 1000);
    System.out.println(
        what + " " + (threads.getCurrentThreadCpuTime() - start) / 2000 / 1000 + " us");
  }

  private static List<Long> timed(Way way, long number, List<Double> times) {
    long start = System.nanoTime();
    List<Long> page = way.apply(number);
    times.add((System.nanoTime() - start) / 1e6);
    return page;
  }

  private static double at(List<Double> times, int percent) {
    return times.stream().sorted().toList().get(times.size() * percent / 100);
  }

  /** The open offers for an apprentice. */
  private final class Apprentices {

    private final List<Known<CandidateFacts>> asking = new ArrayList<>();
    private final List<Known<OfferFacts>> all = new ArrayList<>();
    private final KeptFacts<OfferFacts> open = new KeptFacts<>(new Committed<>(offers()));

    Apprentices() {
      try (EntityManager em = mapping.createEntityManager()) {
        known(new CandidateSource(new FindableCandidates_(em), new Ground_(em)), asking);
        known(new OfferSource(new OpenOffers_(em), new Ground_(em)), all);
      }
    }

    private Function<EntityManager, KeptFacts.Source<OfferFacts>> offers() {
      return em -> new OfferSource(new OpenOffers_(em), new Ground_(em));
    }

    List<Long> bare(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return new Offers_(em).newest(today, Page.first(PAGE)).stream().map(Offer::id).toList();
      }
    }

    List<Long> ranked(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return page(
            number,
            new Ranking(matching, law(em), Weights.USUAL)
                .offersFor(asking(number), open.on(today), any -> true, OffersForApprentice.MOST),
            em);
      }
    }

    List<Long> plain(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return page(
            number,
            new PlainLoop(matching, law(em), Weights.USUAL)
                .offersFor(asking(number), all, any -> true, PAGE),
            em);
      }
    }

    private List<Long> page(long number, List<Standing> best, EntityManager em) {
      List<Long> numbers = best.stream().limit(PAGE).map(Standing::number).toList();
      for (Offer offer : new OpenOffers_(em).shown(numbers)) {
        matching.match(asking(number), Facts.of(offer), Weights.USUAL);
      }
      return numbers;
    }

    Object compared(long number) {
      return new Ranking(matching, LAW0, Weights.USUAL)
          .offersFor(asking(number), open.on(today), any -> true, OffersForApprentice.MOST);
    }

    private CandidateFacts asking(long number) {
      return asking.get((int) number % asking.size()).facts();
    }
  }

  /** Those who agree to be found for an offer. */
  private final class Companies {

    private final List<Known<OfferFacts>> asking = new ArrayList<>();
    private final List<Known<CandidateFacts>> all = new ArrayList<>();
    private final KeptFacts<CandidateFacts> findable =
        new KeptFacts<>(
            new Committed<>(
                em -> new CandidateSource(new FindableCandidates_(em), new Ground_(em))));

    Companies() {
      try (EntityManager em = mapping.createEntityManager()) {
        known(new OfferSource(new OpenOffers_(em), new Ground_(em)), asking);
        known(new CandidateSource(new FindableCandidates_(em), new Ground_(em)), all);
      }
    }

    List<Long> bare(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        List<Long> some =
            em.createQuery(
                    "select id from Candidate where findableSince is not null and id > :number"
                        + " order by id",
                    Long.class)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultList();
        return new Encouragements_(em).profiles(some).stream().map(Candidate::id).toList();
      }
    }

    List<Long> ranked(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        Set<Long> leftOut = Set.copyOf(new Encouragements_(em).spokenFor(number));
        return page(
            number,
            new Ranking(matching, law(em), Weights.USUAL)
                .candidatesFor(
                    asking(number), findable.on(today), leftOut::contains, CandidatesForOffer.MOST),
            em);
      }
    }

    List<Long> plain(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        Set<Long> leftOut = Set.copyOf(new Encouragements_(em).spokenFor(number));
        return page(
            number,
            new PlainLoop(matching, law(em), Weights.USUAL)
                .candidatesFor(asking(number), all, leftOut::contains, PAGE),
            em);
      }
    }

    private List<Long> page(long number, List<Standing> best, EntityManager em) {
      List<Long> numbers = best.stream().limit(PAGE).map(Standing::number).toList();
      for (Candidate candidate : new Encouragements_(em).profiles(numbers)) {
        matching.match(Facts.of(candidate).orElseThrow(), asking(number), Weights.USUAL);
      }
      return numbers;
    }

    private Neighbourhood<CandidateFacts> nb;

    Object compared(long number) {
      if (nb == null) nb = findable.on(today);
      return new Ranking(matching, LAW0, Weights.USUAL)
          .candidatesFor(asking(number), nb, x -> false, CandidatesForOffer.MOST);
    }

    private OfferFacts asking(long number) {
      return asking.get((int) number % asking.size()).facts();
    }
  }

  private static Eligibility law(EntityManager em) {
    return new Eligibility(new AgeLimits_(em).all());
  }

  private <F> void known(KeptFacts.Source<F> source, List<Known<F>> list) {
    source
        .facts(source.numbers(today), today)
        .forEach((number, facts) -> list.add(new Known<>(number, facts)));
  }

  /** A source that is read by a session of its own each time, as a request has one. */
  private final class Committed<F> implements KeptFacts.Source<F> {

    private final Function<EntityManager, KeptFacts.Source<F>> source;

    Committed(Function<EntityManager, KeptFacts.Source<F>> source) {
      this.source = source;
    }

    @Override
    public KeptFacts.Changes since(long horizon) {
      return read(one -> one.since(horizon));
    }

    @Override
    public List<Long> numbers(LocalDate day) {
      return read(one -> one.numbers(day));
    }

    @Override
    public Map<Long, F> facts(List<Long> numbers, LocalDate day) {
      return read(one -> one.facts(numbers, day));
    }

    private <T> T read(Function<KeptFacts.Source<F>, T> reading) {
      try (EntityManager em = mapping.createEntityManager()) {
        return reading.apply(source.apply(em));
      }
    }
  }

  private static EntityManagerFactory mapping(String url) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("bench")
            .property("jakarta.persistence.jdbc.url", url)
            .property("jakarta.persistence.jdbc.user", "postgres")
            .property("jakarta.persistence.jdbc.password", "")
            .property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
            .property("hibernate.jdbc.time_zone", "UTC");
    Arrays.asList(
            Area.class,
            Place.class,
            Crossing.class,
            Occupation.class,
            Organisation.class,
            Account.class,
            Membership.class,
            Candidate.class,
            Offer.class,
            Application.class,
            Encouragement.class,
            AgeLimit.class)
        .forEach(unit::managedClass);
    return unit.createEntityManagerFactory();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) {
    try (var script = MatchingBench.class.getResourceAsStream("/bench/" + name + ".sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
