package eu.passerelle.matching;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.application.Application;
import eu.passerelle.application.Encouragement;
import eu.passerelle.bench.BenchDatabase;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.matching.Neighbourhood.Known;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Crossing;
import eu.passerelle.territory.Crossings_;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.RhineCrossings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The offers and candidates that benchmarks look at, at the real places of the Upper Rhine. */
public final class BenchMarket {

  private BenchMarket() {}

  /** Writes the places, crossings and occupations into an empty database. */
  public static void settle(BenchDatabase database) throws SQLException {
    Settlement.in(database.connection());
    database.run(BenchDatabase.script("towns"));
  }

  /** The entities of a market, and some more, on a database. */
  public static EntityManagerFactory mapping(String url, Class<?>... more) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("bench")
            .property("jakarta.persistence.jdbc.url", url)
            .property("jakarta.persistence.jdbc.user", "postgres")
            .property("jakarta.persistence.jdbc.password", "")
            .property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
            .property("hibernate.jdbc.time_zone", "UTC");
    Stream.concat(
            Stream.of(
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
                AgeLimit.class),
            Stream.of(more))
        .forEach(unit::managedClass);
    return unit.createEntityManagerFactory();
  }

  /** All that is open and all who look for it, as the count at night reads them. */
  public static BothSides bothSides(EntityManagerFactory mapping, LocalDate today) {
    try (EntityManager em = mapping.createEntityManager()) {
      return new BothSides(
          known(new OfferSource(new OpenOffers_(em), new Ground_(em)), today),
          known(new CandidateSource(new FindableCandidates_(em), new Ground_(em)), today),
          new Matching(new RhineCrossings(new Crossings_(em).all())),
          new AgeLimits_(em).law());
    }
  }

  /** How many places nobody fits, by comparing every pair. */
  public static long withoutByPlainLoop(EntityManagerFactory mapping, LocalDate today) {
    try (EntityManager em = mapping.createEntityManager()) {
      Matching matching = new Matching(new RhineCrossings(new Crossings_(em).all()));
      Eligibility law = new AgeLimits_(em).law();
      List<Known<CandidateFacts>> candidates =
          known(new CandidateSource(new FindableCandidates_(em), new Ground_(em)), today);
      return known(new OfferSource(new OpenOffers_(em), new Ground_(em)), today).stream()
          .filter(
              offer ->
                  candidates.stream()
                          .filter(one -> fits(one.facts(), offer.facts(), matching, law))
                          .count()
                      == 0)
          .count();
    }
  }

  private static boolean fits(
      CandidateFacts candidate, OfferFacts offer, Matching matching, Eligibility law) {
    Pair pair = matching.pair(candidate, offer);
    return candidate.wishes().contains(offer.occupation())
        && matching.against(pair, 0).isEmpty()
        && law.allows(candidate, offer);
  }

  private static <F> List<Known<F>> known(KeptFacts.Source<F> source, LocalDate today) {
    return source.facts(source.numbers(today), today).entrySet().stream()
        .map(entry -> new Known<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
