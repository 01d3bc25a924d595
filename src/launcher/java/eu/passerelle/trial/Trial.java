package eu.passerelle.trial;

import eu.passerelle.account.Account;
import eu.passerelle.account.Membership;
import eu.passerelle.account.Role;
import eu.passerelle.account.Token;
import eu.passerelle.application.Application;
import eu.passerelle.application.Enclosure;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.contract.Amendment;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractEdition;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.LegalValue;
import eu.passerelle.contract.Signature;
import eu.passerelle.contract.SourceReading;
import eu.passerelle.contract.Suspension;
import eu.passerelle.event.Edition;
import eu.passerelle.event.Event;
import eu.passerelle.event.Registration;
import eu.passerelle.interview.JobDating;
import eu.passerelle.interview.Seeker;
import eu.passerelle.interview.Stand;
import eu.passerelle.launcher.Database;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.offer.Offer;
import eu.passerelle.organisation.Mandate;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.outcome.Answers;
import eu.passerelle.outcome.Help;
import eu.passerelle.outcome.Situation;
import eu.passerelle.outcome.Survey;
import eu.passerelle.outcome.WhereTo;
import eu.passerelle.territory.Area;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.trial.Agreements.Course;
import eu.passerelle.trial.Firms.Firm;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceConfiguration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills an empty Passerelle with invented people and companies at real places, once: enough offers
 * and profiles that lists, pages and ranking are real, contracts at every step of their life, and
 * someone of every role to sign in as. The entities of the domain make it, so nothing stands in it
 * that their rules would refuse; dice with a fixed seed make it the same for everyone who starts on
 * the same day.
 */
public final class Trial {

  /** What takes part, but for entities that only reach the database through these. */
  private static final List<Class<?>> ENTITIES =
      List.of(
          Area.class,
          Place.class,
          Occupation.class,
          Organisation.class,
          Mandate.class,
          Account.class,
          Membership.class,
          Token.class,
          Candidate.class,
          Offer.class,
          Application.class,
          Enclosure.class,
          Contract.class,
          ContractEdition.class,
          Amendment.class,
          Suspension.class,
          Signature.class,
          LegalValue.class,
          SourceReading.class,
          Edition.class,
          Event.class,
          Registration.class,
          JobDating.class,
          Stand.class,
          Seeker.class,
          Survey.class);

  private static final LocalDate AGREEMENT = LocalDate.of(2025, Month.MARCH, 1);
  private static final int FIRST_YEARS_CONTRACTS = 71;
  private static final int MORE_EACH_YEAR = 25;
  private static final int SHORT = 14;

  private final Ground ground;
  private final Map<Login, Account> logins = new EnumMap<>(Login.class);
  private final Firms firms;
  private final Youth youth;
  private final Agreements agreements;
  private final Organisation cfa;
  private final Organisation berufsschule;

  private Trial(Ground ground) {
    this.ground = ground;
    String hash = TrialPassword.hash(Login.PASSWORD);
    for (Login login : Login.values()) {
      logins.put(login, open(login, hash));
    }
    Account administrator = logins.get(Login.ADMINISTRATOR);
    this.firms = new Firms(ground, administrator);
    this.youth = new Youth(ground);
    this.cfa = school("CFA des Deux-Rives", Country.FR, "Haguenau", logins.get(Login.SCHOOL_FR));
    this.berufsschule =
        school("Berufliche Schule am Rhein", Country.DE, "Offenburg", logins.get(Login.SCHOOL_DE));
    this.agreements = new Agreements(ground, firms, administrator, schools());
  }

  /** Fills the database behind a running application, unless that was done before. */
  public static void fill(Database database) {
    try (EntityManagerFactory factory = factory(database.url(), database.user())) {
      factory.runInTransaction(
          em -> {
            boolean filled =
                !em.createQuery("from Account where email = :email", Account.class)
                    .setParameter("email", Login.ADMINISTRATOR.email())
                    .getResultList()
                    .isEmpty();
            if (!filled) {
              new Trial(new Ground(em, LocalDate.now())).play();
            }
          });
    }
  }

  /** The application's entities on a database, outside its server. */
  public static EntityManagerFactory factory(String url, String user) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("trial")
            .property("jakarta.persistence.jdbc.url", url)
            .property("jakarta.persistence.jdbc.user", user)
            .property("jakarta.persistence.jdbc.password", "")
            .property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
            .property("hibernate.jdbc.time_zone", "UTC");
    ENTITIES.forEach(unit::managedClass);
    return unit.createEntityManagerFactory();
  }

  private void play() {
    firms.found();
    registeredContracts();
    shortContractsAndWhatCameOfThem();
    storyOfBasel();
    agreements.closeRegisters();
    List<Candidate> looking = youth.looking();
    applications(looking);
    storyOfRastatt();
    storyOfStrasbourg();
    queues();
    requests();
    new Meetings(ground).plan();
    new DatingDay(ground, firms).plan();
    new PastMonths(ground).count();
  }

  private Account open(Login login, String hash) {
    LocalDate since = ground.today().minusMonths(4);
    Account account =
        new Account(
            login.email(),
            login.givenName(),
            login.familyName(),
            login.language(),
            login.role(),
            ground.at(since));
    account.secureWith(hash);
    ground.open(account, since);
    return account;
  }

  private void admit(Login login, String slug) {
    Organisation organisation = ground.organisation(slug);
    ground.admit(
        logins.get(login),
        organisation,
        logins.get(Login.ADMINISTRATOR),
        ground.today().minusMonths(3));
    if (login.role() == Role.CHAMBER) {
      agreements.officer(organisation, logins.get(login));
    }
  }

  private Organisation school(String name, Country country, String town, Account account) {
    Organisation school = Organisation.school(name, ground.place(country, town));
    ground.keep(school);
    ground.admit(account, school, logins.get(Login.ADMINISTRATOR), ground.today().minusMonths(3));
    return school;
  }

  private Map<Country, List<Organisation>> schools() {
    Map<Country, List<Organisation>> schools = new EnumMap<>(Country.class);
    schools.put(Country.FR, new ArrayList<>(List.of(cfa)));
    schools.put(Country.DE, new ArrayList<>(List.of(berufsschule)));
    for (String town : List.of("Strasbourg", "Colmar", "Mulhouse")) {
      schools.get(Country.FR).add(anotherSchool("CFA d’essai de " + town, Country.FR, town));
    }
    for (String town : List.of("Karlsruhe", "Freiburg", "Lörrach")) {
      schools.get(Country.DE).add(anotherSchool("Probe-Berufsschule " + town, Country.DE, town));
    }
    return schools;
  }

  private Organisation anotherSchool(String name, Country country, String town) {
    Account account =
        ground.someone(Role.SCHOOL, country.language(), ground.today().minusMonths(5));
    return school(name, country, town, account);
  }

  /** From the first year of the agreement on, a little more each year; this year so far. */
  private void registeredContracts() {
    admit(Login.CHAMBER_DE, "hwk-karlsruhe");
    admit(Login.CHAMBER_FR, "opco-ep");
    admit(Login.COORDINATOR_FR, "region-grand-est");
    admit(Login.COORDINATOR_DE, "land-baden-wuerttemberg");
    int thisYear = ground.today().getYear();
    for (int year = AGREEMENT.getYear(); year <= thisYear; year++) {
      int wholeYear = FIRST_YEARS_CONTRACTS + MORE_EACH_YEAR * (year - AGREEMENT.getYear());
      LocalDate from = LocalDate.of(year, Month.MARCH, 10);
      LocalDate to =
          year == thisYear ? ground.today().minusDays(1) : LocalDate.of(year, Month.DECEMBER, 15);
      int soFar = year == thisYear ? wholeYear * ground.today().getDayOfYear() / 365 : wholeYear;
      if (from.isBefore(to)) {
        days(from, to, soFar).forEach(this::registered);
      }
    }
  }

  /** So many working days of a span, in order. */
  private List<LocalDate> days(LocalDate from, LocalDate to, int count) {
    int span = (int) Math.max(1, to.toEpochDay() - from.toEpochDay());
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = from.plusDays(ground.under(span));
      days.add(day.getDayOfWeek().getValue() > 5 ? day.minusDays(2) : day);
    }
    days.sort(Comparator.naturalOrder());
    return days;
  }

  private void registered(LocalDate day) {
    LocalDate start = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
    if (!start.isAfter(day)) {
      start = day.plusMonths(1).withDayOfMonth(1);
    }
    agreements.agree(
        aFirm(),
        someoneFor(start, day),
        Optional.empty(),
        course(ContractStatus.REGISTERED, day, start));
  }

  private Firm aFirm() {
    return firms.oneIn(ground.inHundred(74) ? Country.DE : Country.FR);
  }

  private static Course course(ContractStatus reached, LocalDate day, LocalDate start) {
    return new Course(reached, day, start, 0);
  }

  private Candidate someoneFor(LocalDate start, LocalDate day) {
    return youth.someone(
        ground.placeIn(ground.inHundred(70) ? Country.FR : Country.DE),
        ground.oneOf(ground.occupations()),
        youth.born(start),
        day.minusDays(100));
  }

  /** Last years of training taken across the border; half a year later most tell of themselves. */
  private void shortContractsAndWhatCameOfThem() {
    for (LocalDate day : days(AGREEMENT.plusDays(5), AGREEMENT.plusDays(28), SHORT)) {
      LocalDate start = LocalDate.of(2025, Month.APRIL, 1);
      Contract contract =
          agreements.agree(
              aFirm(),
              someoneFor(start, day),
              Optional.empty(),
              new Course(ContractStatus.REGISTERED, day, start, 12));
      Survey survey = new Survey(contract);
      if (survey.dueOn().isBefore(ground.today().minusDays(30)) && ground.inHundred(70)) {
        survey.link(ground.at(survey.dueOn()));
        survey.answer(answers(), ground.at(survey.dueOn().plusDays(1 + ground.under(20))));
        ground.keep(survey);
      }
    }
  }

  private Answers answers() {
    Situation situation = ground.inHundred(75) ? Situation.IN_WORK : Situation.SEEKING;
    return new Answers(
        situation,
        situation.hasCountry()
            ? Optional.of(ground.inHundred(75) ? WhereTo.DE : WhereTo.FR)
            : Optional.empty(),
        ground.inHundred(77) ? Help.YES : Help.UNSURE);
  }

  /** One in three has written to a company already. */
  private void applications(List<Candidate> looking) {
    List<Offer> open =
        ground
            .em()
            .createQuery("from Offer where status = OPEN order by id", Offer.class)
            .setFlushMode(FlushModeType.AUTO)
            .getResultList();
    for (Candidate candidate : looking) {
      Country home = candidate.place().orElseThrow().country();
      List<Offer> across =
          open.stream()
              .filter(offer -> offer.practice() != home)
              .filter(offer -> candidate.wishes().contains(offer.occupation()))
              .toList();
      if (ground.inHundred(35) && !across.isEmpty()) {
        LocalDate day = ground.today().minusDays(1 + ground.under(30));
        Application application = agreements.apply(candidate, ground.oneOf(across), day);
        if (ground.inHundred(30)) {
          agreements.invite(application, day);
        }
      }
    }
  }

  /** A carpenter in Rastatt: applications to answer, Léa invited, a draft, a place to be had. */
  private void storyOfRastatt() {
    LocalDate today = ground.today();
    Firm firm =
        firms.found(
            logins.get(Login.EMPLOYER_DE),
            "Lindner",
            ground.place(Country.DE, "Rastatt"),
            ground.occupation("zimmerer"));
    LocalDate start = LocalDate.of(today.getYear() + 1, Month.SEPTEMBER, 1);
    Offer offer = firms.offer(firm, start, today.minusDays(21));
    firms.offer(firm, start, today.minusDays(9));
    Candidate lea =
        youth.profile(
            logins.get(Login.APPRENTICE_FR),
            ground.place(Country.FR, "Wissembourg"),
            ground.occupation("zimmerer"),
            today.minusYears(16).minusDays(120),
            today.minusDays(30));
    agreements.invite(agreements.apply(lea, offer, today.minusDays(12)), today.minusDays(4));
    for (String town :
        List.of("Haguenau", "Strasbourg", "Bischwiller", "Lauterbourg", "Seltz", "Brumath")) {
      Application application =
          agreements.apply(carpenterToBe(town), offer, today.minusDays(2 + ground.under(15)));
      if (town.equals("Bischwiller")) {
        agreements.decline(application, today.minusDays(1));
      }
    }
    agreements.agree(
        firm,
        carpenterToBe("Haguenau"),
        Optional.of(cfa),
        course(ContractStatus.DRAFT, today.plusDays(35), start));
    agreements.agree(
        firm,
        carpenterToBe("Wissembourg"),
        Optional.of(cfa),
        course(ContractStatus.AT_SCHOOL, today.plusDays(25), start));
    for (int i = 0; i < 2; i++) {
      agreements.agree(
          firms.oneIn(Country.DE),
          someoneFor(start, today),
          Optional.of(cfa),
          course(ContractStatus.AT_SCHOOL, today.plusDays(20 + i), start));
    }
  }

  /** A carpenter in Basel: a place offered, one contract of the pilot entered, one that waits. */
  private void storyOfBasel() {
    LocalDate today = ground.today();
    admit(Login.AUTHORITY_CH, "basel-stadt");
    Firm firm =
        firms.found(
            ground.someone(Role.EMPLOYER, Country.CH.language(), today.minusYears(2)),
            "Rheiner",
            ground.place(Country.CH, "Basel"),
            ground.occupation("zimmerer"));
    LocalDate start = LocalDate.of(today.getYear() + 1, Month.SEPTEMBER, 1);
    firms.offer(firm, start, today.minusDays(16));
    agreements.agree(
        firm,
        carpenterToBe("Saint-Louis"),
        Optional.of(cfa),
        course(ContractStatus.REGISTERED, today.minusDays(30), start));
    agreements.agree(
        firm,
        carpenterToBe("Mulhouse"),
        Optional.of(cfa),
        course(ContractStatus.AWAITING_REGISTRATION, today.minusDays(3), start));
  }

  private Candidate carpenterToBe(String town) {
    return youth.someone(
        ground.place(Country.FR, town),
        ground.occupation("zimmerer"),
        ground.today().minusYears(17).minusDays(ground.under(300)),
        ground.today().minusDays(80));
  }

  /** A carpenter in Strasbourg who has agreed with Jonas from Kehl: he only has to sign. */
  private void storyOfStrasbourg() {
    LocalDate today = ground.today();
    LocalDate start = LocalDate.of(today.getYear() + 1, Month.SEPTEMBER, 1);
    Firm firm =
        firms.found(
            logins.get(Login.EMPLOYER_FR),
            "Schaal",
            ground.place(Country.FR, "Strasbourg"),
            ground.occupation("zimmerer"));
    firms.offer(firm, start, today.minusDays(14));
    Candidate jonas =
        youth.profile(
            logins.get(Login.APPRENTICE_DE),
            ground.place(Country.DE, "Kehl"),
            ground.occupation("zimmerer"),
            today.minusYears(19).minusDays(70),
            today.minusDays(90));
    agreements.agree(
        firm,
        jonas,
        Optional.of(berufsschule),
        course(ContractStatus.SIGNING, today.plusDays(12), start));
    for (int i = 0; i < 3; i++) {
      agreements.agree(
          firms.oneIn(Country.FR),
          someoneFor(start, today),
          Optional.of(berufsschule),
          course(ContractStatus.AT_SCHOOL, today.plusDays(20 + i), start));
    }
  }

  /** What awaits registration: at every body some, at those one can sign in to enough to choose. */
  private void queues() {
    LocalDate today = ground.today();
    LocalDate start = LocalDate.of(today.getYear() + 1, Month.SEPTEMBER, 1);
    Firm rastatt = firms.all().get(firms.all().size() - 2);
    for (int i = 0; i < 5; i++) {
      awaiting(rastatt, start, today.minusDays(3L * i));
      awaiting(firms.oneIn(Country.FR), start, today.minusDays(2L * i));
      awaiting(firms.oneIn(Country.DE), start, today.minusDays(i));
    }
  }

  private void awaiting(Firm firm, LocalDate start, LocalDate day) {
    agreements.agree(
        firm,
        someoneFor(start, day),
        Optional.empty(),
        course(ContractStatus.AWAITING_REGISTRATION, day, start));
  }

  /** People who ask to act for an organisation, for the administrator to decide on. */
  private void requests() {
    LocalDate day = ground.today().minusDays(1);
    for (Country country : List.of(Country.FR, Country.DE)) {
      Account account = ground.someone(Role.EMPLOYER, country.language(), day);
      Organisation company =
          Organisation.company(
              country == Country.FR
                  ? "Menuiserie " + account.familyName()
                  : "Schreinerei " + account.familyName(),
              ground.placeIn(country));
      ground.keep(company);
      account.askToActFor(company, ground.at(day));
      ground.keep(account.membership().orElseThrow());
    }
    Account officer = ground.someone(Role.CHAMBER, eu.passerelle.language.Language.DE, day);
    officer.askToActFor(ground.organisation("ihk-karlsruhe"), ground.at(day));
    ground.keep(officer.membership().orElseThrow());
  }
}
