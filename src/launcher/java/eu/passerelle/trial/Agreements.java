package eu.passerelle.trial;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.application.Application;
import eu.passerelle.application.DeclineReason;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.contract.Actor;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.Evidence;
import eu.passerelle.contract.LegalValue;
import eu.passerelle.contract.LegalValues;
import eu.passerelle.contract.Party;
import eu.passerelle.contract.Probation;
import eu.passerelle.contract.RegisterNumber;
import eu.passerelle.contract.Section;
import eu.passerelle.contract.Signer;
import eu.passerelle.contract.Terms;
import eu.passerelle.contract.rules.RegistrationRules;
import eu.passerelle.language.Language;
import eu.passerelle.language.Refusal;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Qualifications;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Mandates_;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.reference.Csv;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Place;
import eu.passerelle.trial.Firms.Firm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who applied, who agreed, and how far their contracts have come: by the rules of the house. */
final class Agreements {

  /**
   * How a contract of the trial goes.
   *
   * @param day the day on which it reached where it stands
   * @param months how long it lasts; 0 for as long as the occupation usually takes
   */
  record Course(ContractStatus reached, LocalDate day, LocalDate start, int months) {}

  private record Year(Organisation body, int year) {}

  private final Ground ground;
  private final Firms firms;
  private final Account administrator;
  private final Competence competence;
  private final LegalValues law;
  private final Answers answers = new Answers();
  private final List<Csv.Row> messages = Sheet.rows("messages");
  private final Map<Country, List<Organisation>> schools;
  private final Map<Organisation, Account> officers = new HashMap<>();
  private final Map<Year, Integer> numbers = new HashMap<>();

  Agreements(
      Ground ground, Firms firms, Account administrator, Map<Country, List<Organisation>> schools) {
    this.ground = ground;
    this.firms = firms;
    this.administrator = administrator;
    this.schools = schools;
    this.competence = new Competence(new Mandates_(ground.em()));
    this.law =
        new LegalValues(
            ground.em().createQuery("from LegalValue", LegalValue.class).getResultList());
  }

  /** Those who act for a register in the trial. */
  void officer(Organisation body, Account account) {
    officers.put(body, account);
  }

  /** Someone applies for a place, in their own language. */
  Application apply(Candidate candidate, Offer offer, LocalDate day) {
    Language language = candidate.account().language();
    Application application =
        new Application(
            candidate,
            offer,
            ground.oneOf(messages).text(language.code()),
            language,
            ground.at(day));
    ground.keep(application);
    return application;
  }

  /** The company wants to get to know them. */
  void invite(Application application, LocalDate day) {
    application.invite(
        application.company().country().language() == Language.FR
            ? "Venez passer une journée avec nous mercredi prochain, à 8 heures. Nous avons hâte de faire connaissance."
            : "Kommen Sie doch nächsten Mittwoch um 8 Uhr für einen Tag zu uns. Wir freuen uns auf Sie.",
        ground.at(day));
  }

  void decline(Application application, LocalDate day) {
    application.decline(
        DeclineReason.PLACE_TAKEN,
        application.company().country().language() == Language.FR
            ? "Merci de votre intérêt. La place est déjà prise cette année ; n’hésitez pas à revenir vers nous."
            : "Vielen Dank für Ihr Interesse. Der Platz ist dieses Jahr schon vergeben; melden Sie sich gern wieder.",
        ground.at(day));
  }

  /** A contract between a company and someone it has chosen, as far as its course leads. */
  Contract agree(Firm firm, Candidate candidate, Optional<Organisation> chosen, Course course) {
    LocalDate day = course.day();
    Offer offer = firms.offer(firm, course.start(), day.minusDays(95));
    Application application = apply(candidate, offer, day.minusDays(60));
    invite(application, day.minusDays(50));
    application.sayYes(ground.at(day.minusDays(45)));
    application.accept(ground.at(day.minusDays(40)));
    offer.takePlace();
    if (!offer.start().isAfter(ground.today())) {
      offer.close();
    }
    Instant drafted = ground.at(day.minusDays(39));
    Contract contract = new Contract(application, drafted);
    ground.keep(contract);
    record(contract, "drafted", Optional.empty(), "", drafted);
    if (course.reached() != ContractStatus.DRAFT) {
      complete(contract, firm, chosen, course, drafted.plus(Duration.ofDays(3)));
    }
    return contract;
  }

  /** First everything but the pay, which the company looks up meanwhile. */
  private void complete(
      Contract contract, Firm firm, Optional<Organisation> chosen, Course course, Instant begun) {
    Organisation school = school(contract, chosen);
    agreeOn(contract, terms(contract, firm, course), new TreeMap<>(), school, firm, begun);
    carryOn(contract, firm, school, course, pay(contract));
  }

  private void agreeOn(
      Contract contract,
      Terms terms,
      SortedMap<Integer, BigDecimal> pay,
      Organisation school,
      Firm firm,
      Instant moment) {
    long employer = firm.employer().id();
    done(contract.agreeOn(Actor.EMPLOYER, terms, pay, Optional.of(school), employer, moment));
    record(contract, "changed", Optional.of(employer), edition(contract), moment);
  }

  private Organisation school(Contract contract, Optional<Organisation> chosen) {
    return chosen.orElseGet(() -> ground.oneOf(schools.get(contract.theory())));
  }

  private Terms terms(Contract contract, Firm firm, Course course) {
    int months = course.months() > 0 ? course.months() : contract.occupation().months();
    boolean french = contract.practice() == Country.FR;
    return new Terms(
        ground.oneOf(Qualifications.of(contract.occupation(), contract.theory())),
        firm.employer().name(),
        course.start(),
        course.start().plusMonths(months).minusDays(1),
        french ? 0 : 3,
        BigDecimal.valueOf(french ? 35 : 38),
        30,
        null);
  }

  /** For each year a little more than the law asks, or than is usual where it asks nothing. */
  private SortedMap<Integer, BigDecimal> pay(Contract contract) {
    LocalDate start = contract.terms().startDate();
    SortedMap<Integer, BigDecimal> pay = new TreeMap<>();
    int bonus = 2 + ground.under(20);
    for (int year = 1; year <= contract.trainingYears(); year++) {
      int age = contract.ageOn(start.plusYears(year - 1L));
      BigDecimal least =
          law.minimumPay(contract.practice(), start, year, age)
              .map(LegalValues.Figure::amount)
              .orElse(BigDecimal.valueOf(500 + 200L * year));
      pay.put(
          year,
          least
              .divide(BigDecimal.TEN, 0, RoundingMode.UP)
              .add(BigDecimal.valueOf(bonus))
              .multiply(BigDecimal.TEN));
    }
    return pay;
  }

  private void carryOn(
      Contract contract,
      Firm firm,
      Organisation school,
      Course course,
      SortedMap<Integer, BigDecimal> pay) {
    LocalDate day = course.day();
    Optional<Long> employer = Optional.of(firm.employer().id());
    Terms terms = terms(contract, firm, course);
    agreeOn(contract, terms, pay, school, firm, ground.at(day.minusDays(30)));
    answer(contract, firm, school, ground.at(day.minusDays(29)));
    done(RegistrationRules.obstacles(contract, law));
    Instant sent = ground.at(day.minusDays(28));
    done(contract.sendToSchool(Actor.EMPLOYER, firm.employer().id(), sent));
    record(contract, "sent to school", employer, edition(contract), sent);
    if (course.reached() == ContractStatus.AT_SCHOOL) {
      return;
    }
    fillIn(
        contract,
        Section.SCHOOL,
        school.country().language(),
        school.place().orElseThrow(),
        ground.actingFor(school),
        ground.at(day.minusDays(21)));
    done(contract.confirmSchoolPlace(Actor.SCHOOL));
    record(
        contract,
        "school place confirmed",
        Optional.of(ground.actingFor(school)),
        edition(contract),
        ground.at(day.minusDays(20)));
    sign(contract, Signer.signedIn(Party.EMPLOYER, firm.employer()), day.minusDays(15));
    if (course.reached() == ContractStatus.SIGNING) {
      return;
    }
    if (contract.isMinorOn(day.minusDays(14))) {
      sign(contract, Signer.guardian(contract.guardian().orElseThrow()), day.minusDays(14));
    }
    sign(contract, Signer.signedIn(Party.APPRENTICE, contract.apprentice()), day.minusDays(10));
    if (course.reached() == ContractStatus.REGISTERED) {
      if (contract.isPilot()) {
        noteConsent(contract, day.minusDays(2));
      }
      done(RegistrationRules.refusals(contract, law));
      register(contract, day);
    }
  }

  /** Company and apprentice, who lives near the school, fill in their sections. */
  private void answer(Contract contract, Firm firm, Organisation school, Instant moment) {
    Account apprentice = contract.apprentice();
    for (Section section : Section.values()) {
      switch (section.by()) {
        case EMPLOYER ->
            fillIn(
                contract,
                section,
                firm.country().language(),
                contract.place(),
                firm.employer().id(),
                moment);
        case APPRENTICE ->
            fillIn(
                contract,
                section,
                apprentice.language(),
                school.place().orElseThrow(),
                apprentice.id(),
                moment);
        default -> {
          // the school is asked later
        }
      }
    }
  }

  private void fillIn(
      Contract contract,
      Section section,
      Language language,
      Place place,
      long account,
      Instant moment) {
    if (contract.asked(section).isEmpty()) {
      return; // as in the pilot
    }
    done(
        contract.fillIn(
            section.by(),
            section,
            answers.to(section, contract, language, place),
            account,
            moment));
    record(
        contract,
        "section filled in",
        Optional.of(account),
        edition(contract) + ", " + section,
        moment);
  }

  /** Invented like all that the trial begins with, and marked so on every page and paper. */
  private void sign(Contract contract, Signer signer, LocalDate day) {
    Instant moment = ground.at(day);
    done(contract.sign(signer, Evidence.ofMailedCode(signer, moment), registrar(contract)));
    record(
        contract,
        "signed by " + signer.party(),
        signer.accountId(),
        edition(contract) + ", " + contract.fingerprint(),
        moment);
  }

  private Organisation registrar(Contract contract) {
    return responsible(contract).registrar();
  }

  private Responsibility responsible(Contract contract) {
    return competence
        .of(
            contract.occupation(),
            contract.company(),
            contract.place(),
            contract.direction().orElseThrow(),
            contract.terms().startDate())
        .orElseThrow();
  }

  /** What a contract of the pilot needs before it is registered. */
  private void noteConsent(Contract contract, LocalDate day) {
    Account officer = officers.computeIfAbsent(contract.registrar().orElseThrow(), this::anOfficer);
    Instant moment = ground.at(day);
    done(
        contract.except(
            Actor.OFFICER, "basis", "Erfundene Zustimmung lag vor.", officer.id(), moment));
    record(contract, "excepted", Optional.of(officer.id()), edition(contract) + " basis", moment);
  }

  private void register(Contract contract, LocalDate day) {
    Organisation body = contract.registrar().orElseThrow();
    int number = numbers.merge(new Year(body, day.getYear()), 1, Integer::sum);
    Instant moment = ground.at(day);
    Account officer = officers.computeIfAbsent(body, this::anOfficer);
    RegisterNumber given =
        new RegisterNumber(
            body.slug().orElseThrow().toUpperCase(Locale.ROOT), day.getYear(), number);
    done(contract.register(Actor.OFFICER, given, officer.id(), moment));
    record(contract, "registered", Optional.of(officer.id()), given.toString(), moment);
    contract.onProbation(Probation.of(contract, law));
    responsible(contract).depositary().ifPresent(payer -> deposit(contract, payer, day));
  }

  /** The company deposits it within days, and is told within weeks that the school is paid. */
  private void deposit(Contract contract, Organisation payer, LocalDate registered) {
    contract.toBeDepositedWith(payer);
    Optional<Long> employer = Optional.of(ground.actingFor(contract.company()));
    LocalDate handedIn = registered.plusDays(3);
    LocalDate decided = registered.plusDays(17);
    if (!handedIn.isAfter(ground.today())) {
      done(contract.handIn(Actor.EMPLOYER, handedIn, ground.today()));
      record(contract, "deposited", employer, handedIn.toString(), ground.at(handedIn));
    }
    if (!decided.isAfter(ground.today())) {
      done(contract.agreeToFund(Actor.EMPLOYER, decided, ground.today()));
      record(
          contract, "funding agreed by EMPLOYER", employer, decided.toString(), ground.at(decided));
    }
  }

  private Account anOfficer(Organisation body) {
    LocalDate since = LocalDate.of(2025, 1, 15);
    Account officer = ground.someone(Role.CHAMBER, body.country().language(), since);
    ground.admit(officer, body, administrator, since);
    return officer;
  }

  /** Leaves the counters of the registers where the trial's numbers end. */
  void closeRegisters() {
    numbers.forEach(
        (year, last) ->
            ground
                .em()
                .createNativeQuery("insert into register_counter values (?, ?, ?)")
                .setParameter(1, year.body().id())
                .setParameter(2, year.year())
                .setParameter(3, last)
                .executeUpdate());
  }

  private void record(
      Contract contract, String act, Optional<Long> account, String detail, Instant at) {
    ground.record("contract", contract.id(), act, account, detail, at);
  }

  private static String edition(Contract contract) {
    return "edition " + contract.edition();
  }

  private static void done(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException("a contract of the trial is refused: " + refusals);
    }
  }
}
