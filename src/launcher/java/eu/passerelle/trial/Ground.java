package eu.passerelle.trial;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.event.Edition;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Coverage;
import eu.passerelle.territory.Place;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all of the trial stands on: the database, dice, the day, places, occupations and names. */
final class Ground {

  /** The day of the framework agreement of Saint-Louis: the same trial for everyone. */
  private static final long SEED = 20130912;

  private static final ZoneId RHINE = ZoneId.of("Europe/Paris");

  private final EntityManager em;
  private final Random dice = new Random(SEED);
  private final LocalDate today;
  private final List<Csv.Row> names = Sheet.rows("names");
  private final Map<Country, List<Place>> places;
  private final Map<String, Occupation> occupations;
  private int accounts;

  Ground(EntityManager em, LocalDate today) {
    this.em = em;
    // Or each line in the trail would look whether anything else has changed, and take most of the
    // time.
    em.setFlushMode(FlushModeType.COMMIT);
    this.today = today;
    this.places =
        em.createQuery(
                "from Place p join fetch p.area order by p.population desc, p.id", Place.class)
            .getResultStream()
            .filter(place -> place.upperRhine() == Coverage.FULL)
            .collect(Collectors.groupingBy(Place::country));
    this.occupations =
        em.createQuery("from Occupation order by priority", Occupation.class)
            .getResultStream()
            .collect(Collectors.toMap(Occupation::slug, Function.identity()));
  }

  LocalDate today() {
    return today;
  }

  /** A moment of a day at which offices are open. */
  Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(8, 0).plusMinutes(dice.nextInt(600))).atZone(RHINE).toInstant();
  }

  /** From 0 to a number, which is left out. */
  int under(int number) {
    return dice.nextInt(number);
  }

  /** Whether something happens that happens so often among a hundred. */
  boolean inHundred(int times) {
    return dice.nextInt(100) < times;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(dice.nextInt(choices.size()));
  }

  /** A place of the Upper Rhine, the larger ones more often. */
  Place placeIn(Country country) {
    List<Place> all = places.get(country);
    double first = dice.nextDouble();
    return all.get((int) (first * first * all.size()));
  }

  /** The place of this name in the Upper Rhine; of several, the largest. */
  Place place(Country country, String name) {
    return places.get(country).stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no place " + name));
  }

  Occupation occupation(String slug) {
    return occupations.get(slug);
  }

  List<Occupation> occupations() {
    return occupations.values().stream()
        .sorted(java.util.Comparator.comparingInt(Occupation::priority))
        .toList();
  }

  Organisation organisation(String slug) {
    return em.createQuery("from Organisation where slug = :slug", Organisation.class)
        .setParameter("slug", slug)
        .getSingleResult();
  }

  String givenName(Language language) {
    return Sheet.in(oneOf(names), "given", language);
  }

  String familyName(Language language) {
    return Sheet.in(oneOf(names), "family", language);
  }

  /** Someone with an invented name and address, who has no password and so can't sign in. */
  Account someone(Role role, Language language, LocalDate since) {
    return account(givenName(language), familyName(language), language, role, since);
  }

  Account account(String given, String family, Language language, Role role, LocalDate since) {
    accounts++;
    String email =
        "%s.%s.%d@%s"
            .formatted(
                plain(given),
                plain(family),
                accounts,
                language == Language.FR ? "essai.example" : "probe.example");
    return open(new Account(email, given, family, language, role, at(since)), since);
  }

  Account open(Account account, LocalDate since) {
    account.confirm(at(since));
    em.persist(account);
    return account;
  }

  /** Lets someone act for an organisation. */
  void admit(Account account, Organisation organisation, Account by, LocalDate day) {
    account.askToActFor(organisation, at(day));
    em.persist(account.membership().orElseThrow());
    account.membership().orElseThrow().admit(by, at(day));
  }

  /** The edition of a year. */
  Edition edition(int year) {
    Edition known = em.find(Edition.class, year);
    if (known != null) {
      return known;
    }
    Edition edition = new Edition(year);
    keep(edition);
    return edition;
  }

  /** Who acts for an organisation. */
  long actingFor(Organisation organisation) {
    return em.createQuery(
            "select m.account.id from Membership m where m.organisation = :organisation",
            Long.class)
        .setParameter("organisation", organisation)
        .setMaxResults(1)
        .getSingleResult();
  }

  void keep(Object entity) {
    em.persist(entity);
  }

  EntityManager em() {
    return em;
  }

  /** A line in the audit trail as the services write it, with the day on which it happened. */
  void record(
      String subject, long id, String act, Optional<Long> account, String detail, Instant at) {
    em.createNativeQuery(
            "insert into audit_entry (written_at, subject, subject_id, act, account_id, detail)"
                + " values (?, ?, ?, ?, cast(? as bigint), ?)")
        .setParameter(1, at)
        .setParameter(2, subject)
        .setParameter(3, id)
        .setParameter(4, act)
        .setParameter(5, account.map(String::valueOf).orElse(null))
        .setParameter(6, detail)
        .executeUpdate();
  }

  static String plain(String name) {
    return Normalizer.normalize(
            name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("[^a-z]", "");
  }
}
