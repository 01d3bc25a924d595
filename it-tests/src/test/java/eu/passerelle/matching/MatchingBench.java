package eu.passerelle.matching;

import eu.passerelle.application.Encouragements_;
import eu.passerelle.bench.BenchDatabase;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.Candidates_;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers_;
import eu.passerelle.territory.Crossings_;
import eu.passerelle.territory.RhineCrossings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.ref.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.hibernate.query.Page;

/**
 * The ranked first page with its reasons, told in either language: how long it takes beside two
 * bare queries of as many rows, one by an index as a list without ranking asks it, one of the very
 * same rows by their numbers, and beside comparing every pair in a plain loop, with the same
 * outcome. All take turns, so that what else the machine does falls on each alike. Started by
 * {@code bin/bench matching}, never by a test.
 */
public final class MatchingBench {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int PAGE = 20;
  private static final int WARMING = 300;
  private static final int RUNS = 200;
  private static final int PLAIN_RUNS = 15;

  private final EntityManagerFactory mapping;
  private final LocalDate today = LocalDate.now();
  private final Matching matching;
  private final Messages messages = new Messages();
  private final List<String> rows = new ArrayList<>();

  private MatchingBench(EntityManagerFactory mapping) {
    this.mapping = mapping;
    this.matching =
        mapping.callInTransaction(em -> new Matching(new RhineCrossings(new Crossings_(em).all())));
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (BenchDatabase database = BenchDatabase.start();
        EntityManagerFactory mapping = BenchMarket.mapping(database.url())) {
      BenchMarket.settle(database);
      MatchingBench bench = new MatchingBench(mapping);
      int before = 0;
      for (int size : SIZES) {
        database.run(BenchDatabase.script("market").formatted(before + 1, size));
        database.run("vacuum analyze");
        bench.measure(size);
        plans(database.connection(), size);
        before = size;
      }
      bench.rows.forEach(System.out::println);
    }
  }

  private void measure(int size) {
    Apprentices apprentices = new Apprentices();
    compare(
        size,
        "an apprentice’s offers",
        apprentices::listed,
        apprentices::bare,
        apprentices::ranked,
        apprentices::plain);
    rows.add("    what would open more places: " + alone(size, apprentices::wider));
    Companies companies = new Companies();
    compare(
        size,
        "an offer’s candidates",
        companies::listed,
        companies::bare,
        companies::ranked,
        companies::plain);
    rows.add("    what would bring more candidates: " + alone(size, companies::wider));
    rows.add("    offers kept: " + kept(this::offers));
    rows.add("    candidates kept: " + kept(this::candidates));
  }

  private KeptFacts.Source<OfferFacts> offers(EntityManager em) {
    return new OfferSource(new OpenOffers_(em), new Ground_(em));
  }

  private KeptFacts.Source<CandidateFacts> candidates(EntityManager em) {
    return new CandidateSource(new FindableCandidates_(em), new Ground_(em));
  }

  /** One way to a page, for the apprentice or the offer of a number. */
  private interface Way extends LongFunction<List<Long>> {}

  private void compare(int size, String what, Way listed, Way bare, Way ranked, Way plain) {
    for (long number = 1; number <= WARMING; number++) {
      ranked.apply(1 + number * 7919 % size);
      bare.apply(1 + number * 7919 % size);
      listed.apply(1 + number * 7919 % size);
    }
    List<Double> listedTimes = new ArrayList<>();
    List<Double> bareTimes = new ArrayList<>();
    List<Double> rankedTimes = new ArrayList<>();
    List<Double> plainTimes = new ArrayList<>();
    int shown = 0;
    for (int run = 0; run < RUNS; run++) {
      long number = 1 + run * 104_729L % size;
      List<Long> page = timed(ranked, number, rankedTimes);
      shown += page.size();
      timed(bare, number, bareTimes);
      timed(listed, number, listedTimes);
      if (run < PLAIN_RUNS) {
        List<Long> expected = timed(plain, number, plainTimes);
        if (!page.equals(expected)) {
          throw new IllegalStateException(number + ": " + page + " instead of " + expected);
        }
      }
    }
    double listedMedian = at(listedTimes, 50);
    double bareMedian = at(bareTimes, 50);
    double rankedMedian = at(rankedTimes, 50);
    double plainMedian = at(plainTimes, 50);
    rows.add(
        String.format(
            Locale.ROOT,
            "%-24s %,8d  rows %4.1f  listed %5.2f ms  by number %5.2f ms"
                + "  ranked %6.2f ms (95 of 100 below %6.2f)  plain %8.1f ms"
                + "  ranked : listed %.2f  ranked : by number %.2f  plain : ranked %.0f",
            what,
            size,
            (double) shown / RUNS,
            listedMedian,
            bareMedian,
            rankedMedian,
            at(rankedTimes, 95),
            plainMedian,
            rankedMedian / listedMedian,
            rankedMedian / bareMedian,
            plainMedian / rankedMedian));
  }

  private static String alone(int size, Way way) {
    List<Double> times = new ArrayList<>();
    for (int run = -WARMING; run < RUNS; run++) {
      timed(way, 1 + (run + WARMING) * 104_729L % size, times);
    }
    return String.format(Locale.ROOT, "%.2f ms", at(times.subList(WARMING, times.size()), 50));
  }

  /** What keeping all facts takes, and reading them for the first time. */
  private <F extends Located> String kept(Function<EntityManager, KeptFacts.Source<F>> source) {
    long before = used();
    long start = System.nanoTime();
    KeptFacts<F> kept = new KeptFacts<>(new Committed<>(source));
    kept.on(today);
    double seconds = (System.nanoTime() - start) / 1e9;
    String said =
        String.format(Locale.ROOT, "%.1f MB, read in %.1f s", (used() - before) / 1e6, seconds);
    Reference.reachabilityFence(kept);
    return said;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
    private final KeptFacts<OfferFacts> open =
        new KeptFacts<>(new Committed<>(MatchingBench.this::offers));
    private List<Long> page = List.of();

    Apprentices() {
      try (EntityManager em = mapping.createEntityManager()) {
        known(candidates(em), asking);
        known(offers(em), all);
      }
    }

    /** As many rows by an index, as a list without ranking shows them: the newest. */
    List<Long> listed(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return new Offers_(em).newest(today, Page.first(PAGE)).stream().map(Offer::id).toList();
      }
    }

    List<Long> wider(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return WiderChoices.of(
                asking(number),
                new Ranking(matching, law(em), Weights.USUAL),
                open.on(today),
                any -> true,
                today)
            .stream()
            .map(choice -> (long) choice.more())
            .toList();
      }
    }

    /** The rows of the page that was just ranked. */
    List<Long> bare(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return new Offers_(em).withNumbers(page).stream().map(Offer::id).toList();
      }
    }

    List<Long> ranked(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        page =
            page(
                number,
                new Ranking(matching, law(em), Weights.USUAL)
                    .offersFor(
                        asking(number), open.on(today), any -> true, OffersForApprentice.MOST),
                em);
        return page;
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
      Eligibility law = law(em);
      List<Long> numbers = best.stream().limit(PAGE).map(Standing::number).toList();
      for (Offer offer : new Offers_(em).withNumbers(numbers)) {
        OfferFacts facts = Facts.of(offer);
        matching.match(asking(number), facts, Weights.USUAL, law).reasons().stream()
            .map(Reason::toApprentice)
            .forEach(reason -> messages.text(language(number), reason));
        Raising.of(asking(number), facts, matching, Weights.USUAL, law)
            .ifPresent(raising -> messages.text(language(number), raising.said()));
      }
      return numbers;
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
        new KeptFacts<>(new Committed<>(MatchingBench.this::candidates));
    private List<Long> page = List.of();

    Companies() {
      try (EntityManager em = mapping.createEntityManager()) {
        known(offers(em), asking);
        known(candidates(em), all);
      }
    }

    /** As many rows by an index: the next who can be found. */
    List<Long> listed(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        List<Long> some =
            em.createQuery(
                    "select id from Candidate where findableSince is not null and id > :number"
                        + " order by id",
                    Long.class)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultList();
        return new Candidates_(em).withNumbers(some).stream().map(Candidate::id).toList();
      }
    }

    List<Long> wider(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return OfferChanges.of(
                asking(number),
                new Ranking(matching, law(em), Weights.USUAL),
                findable.on(today),
                any -> false)
            .stream()
            .map(choice -> (long) choice.more())
            .toList();
      }
    }

    /** The rows of the page that was just ranked. */
    List<Long> bare(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        return new Candidates_(em).withNumbers(page).stream().map(Candidate::id).toList();
      }
    }

    List<Long> ranked(long number) {
      try (EntityManager em = mapping.createEntityManager()) {
        Set<Long> leftOut = Set.copyOf(new Encouragements_(em).spokenFor(number));
        page =
            page(
                number,
                new Ranking(matching, law(em), Weights.USUAL)
                    .candidatesFor(
                        asking(number),
                        findable.on(today),
                        leftOut::contains,
                        CandidatesForOffer.MOST),
                em);
        return page;
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
      Eligibility law = law(em);
      List<Long> numbers = best.stream().limit(PAGE).map(Standing::number).toList();
      for (Candidate candidate : new Candidates_(em).withNumbers(numbers)) {
        matching
            .match(Facts.of(candidate).orElseThrow(), asking(number), Weights.USUAL, law)
            .reasons()
            .stream()
            .map(Reason::toEmployer)
            .forEach(reason -> messages.text(language(number), reason));
      }
      return numbers;
    }

    private OfferFacts asking(long number) {
      return asking.get((int) number % asking.size()).facts();
    }
  }

  private static Language language(long number) {
    return number % 2 == 0 ? Language.FR : Language.DE;
  }

  private static Eligibility law(EntityManager em) {
    return new AgeLimits_(em).law();
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

  /** How PostgreSQL finds what was committed since, and who is spoken for. */
  private static void plans(Connection connection, int size) throws SQLException {
    for (String question :
        List.of(
            Commits.statement("offer").replace(":horizon", "pg_snapshot_xmin(now.seen)"),
            "select candidate_id from application where offer_id = 1 or status = 'ACCEPTED'")) {
      System.out.printf("%n--- %,d offers and candidates%n%s%n", size, question);
      try (var statement = connection.createStatement();
          var plan = statement.executeQuery("explain (analyze, buffers) " + question)) {
        while (plan.next()) {
          System.out.println(plan.getString(1));
        }
      }
    }
  }
}
