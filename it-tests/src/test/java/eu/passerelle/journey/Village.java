package eu.passerelle.journey;

import eu.passerelle.account.Role;
import eu.passerelle.account.Secret;
import eu.passerelle.contract.Answers;
import eu.passerelle.contract.Particular;
import eu.passerelle.contract.Section;
import eu.passerelle.matching.Block;
import eu.passerelle.territory.Country;
import eu.passerelle.trial.TrialPassword;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * People of every role and what lies between them, written straight into the database: a carpenter
 * in Rastatt, an apprentice from Wissembourg, a school in Haguenau, the chamber in Constance, the
 * coordination; and of each role a newcomer, who has done nothing yet.
 */
final class Village {

  private static final Set<String> REGISTERED =
      Set.of("REGISTERED", "END_REPORTED", "TERMINATED", "COMPLETED");

  /** Above the numbers that a count gives. */
  private static final int FIRST_GAP = 1_000_000;

  private static Village village;

  private final DataSource database;
  private Connection kept;
  private final String passwordHash = TrialPassword.hash(Person.PASSWORD);

  final long rastatt;
  final long basel;
  final long wissembourg;
  final long company;
  final long school;
  final long chamber;
  final long candidate;

  private Village(DataSource database) {
    this.database = database;
    this.rastatt = number("select id from place where name = 'Rastatt'");
    this.basel = number("select id from place where name = 'Basel' and country = 'CH'");
    this.wissembourg = number("select id from place where name = 'Wissembourg'");
    this.chamber = organisation("hwk-konstanz");
    this.company = found("COMPANY", "Holzbau Muster", "DE", rastatt);
    this.school =
        found(
            "SCHOOL",
            "CFA du Bois",
            "FR",
            number("select id from place where name = 'Haguenau' and country = 'FR'"));
    settle(Role.APPRENTICE, Optional.empty());
    settle(Role.EMPLOYER, Optional.of(company));
    settle(Role.SCHOOL, Optional.of(school));
    settle(Role.CHAMBER, Optional.of(chamber));
    settle(Role.COORDINATOR, Optional.of(organisation("region-grand-est")));
    settle(Role.ADMINISTRATOR, Optional.empty());
    this.candidate = candidate(account("apprentice"));
    newcomer(Role.APPRENTICE, Optional.empty());
    newcomer(Role.EMPLOYER, Optional.of(found("COMPANY", "Neuer Betrieb", "DE", rastatt)));
    newcomer(Role.SCHOOL, Optional.of(found("SCHOOL", "Neue Schule", "DE", rastatt)));
    newcomer(Role.CHAMBER, Optional.of(organisation("hwk-ulm")));
    newcomer(Role.COORDINATOR, Optional.of(organisation("land-baden-wuerttemberg")));
    newcomer(Role.ADMINISTRATOR, Optional.empty());
  }

  /** The one village of a world. */
  static synchronized Village in(World world) {
    if (village == null) {
      village = new Village(world.database().server().getPostgresDatabase());
    }
    return village;
  }

  /** The address by which someone of the village signs in. */
  static String email(String who) {
    return who + "@village.example";
  }

  /** The account of someone of the village. */
  long account(String who) {
    return number("select id from account where email = ?", email(who));
  }

  long organisation(String slug) {
    return number("select id from organisation where slug = ?", slug);
  }

  private void settle(Role role, Optional<Long> organisation) {
    open(role.name().toLowerCase(Locale.ROOT), role, organisation, "ADMITTED");
  }

  private void newcomer(Role role, Optional<Long> organisation) {
    open("new-" + role.name().toLowerCase(Locale.ROOT), role, organisation, "ADMITTED");
  }

  /** An apprentice who has done nothing yet. */
  long newcomer(String who) {
    return open(who, Role.APPRENTICE, Optional.empty(), "ADMITTED");
  }

  /** Someone who has asked to act for an organisation and waits. */
  long waiting(String who, Role role, long organisation) {
    return open(who, role, Optional.of(organisation), "REQUESTED");
  }

  /** Someone who acted for a company until the administrator ended it. */
  long ended(String who, long organisation) {
    long account = open(who, Role.EMPLOYER, Optional.of(organisation), "ADMITTED");
    change(
        "update membership set status = 'ENDED', reason = 'N’y travaille plus.' where account_id = ?",
        account);
    return account;
  }

  private long open(String who, Role role, Optional<Long> organisation, String standing) {
    long account =
        number(
            """
            insert into account (version, email, given_name, family_name, language, role,
              password_hash, created_at, confirmed_at)
            values (0, ?, 'Léa', 'Grenze', 'FR', ?, ?, now(), now()) returning id
            """,
            email(who),
            role.name(),
            passwordHash);
    organisation.ifPresent(
        id ->
            change(
                """
                insert into membership (account_id, version, organisation_id, requested_at, status,
                  decided_at)
                values (?, 0, ?, now(), ?, case when ? then now() end)
                """,
                account,
                id,
                standing,
                standing.equals("ADMITTED")));
    return account;
  }

  long found(String kind, String name, String country, long place) {
    return number(
        """
        insert into organisation (kind, name, country, place_id, sector, company_size, company_kind)
        values (?, ?, ?, ?, 'CRAFT', 'SMALL', 'CRAFT') returning id
        """,
        kind,
        name,
        country,
        place);
  }

  private long candidate(long account) {
    long id =
        number(
            """
            insert into candidate (version, account_id, birth_date, place_id, reach_minutes, school,
              french, german, available_from, side, needs_lodging, company_sizes, company_kinds,
              guardian_name, guardian_email, guardian_language, saved_at)
            values (0, ?, current_date - interval '16 years 200 days', ?, 90, 'MIDDLE', 'C1', 'B1',
              current_date, 'EITHER', true, '{SMALL}', '{CRAFT,INDUSTRY}', 'Anne Grenze', 'mere@village.example', 'FR', now())
            returning id
            """,
            account,
            wissembourg);
    change("insert into candidate_means values (?, 'PUBLIC_TRANSPORT'), (?, 'BICYCLE')", id, id);
    change("insert into candidate_wish values (?, 0, 'zimmerer')", id);
    return id;
  }

  /** Someone else with the same wishes, from where the ferry goes, who agrees to be found. */
  long findable(String who) {
    long id = candidate(newcomer(who));
    change(
        """
        update candidate set findable_since = now(),
          place_id = (select id from place where name = 'Seltz') where id = ?
        """,
        id);
    return id;
  }

  /** That the carpenter has encouraged someone to apply. */
  void encouraged(long whom, long offer) {
    change(
        "insert into encouragement (candidate_id, offer_id, sent_at) values (?, ?, now())",
        whom,
        offer);
  }

  /** A training place for a carpenter in Rastatt, theory in France. */
  long offer(String status, Optional<String> french) {
    return number(
        """
        insert into offer (version, company_id, occupation_slug, place_id, theory, start_date,
          places, french, german, monthly_pay, description_written_in, description_fr,
          description_de, status, created_at, published_at)
        values (0, ?, 'zimmerer', ?, 'FR',
          make_date(extract(year from current_date)::int + 1, 9, 1), 3, 'A2', 'B1', 1200, 'DE', ?,
          'Dachstühle, Treppen und Fassaden aus Holz.', ?, now(),
          case when ? <> 'DRAFT' then now() end) returning id
        """,
        company,
        rastatt,
        french.orElse(null),
        status,
        status);
  }

  /** A search that the apprentice keeps, in a rhythm, with the link by which its mails stop. */
  void savedSearch(String rhythm, String word) {
    long search =
        number(
            """
            insert into saved_search (version, account_id, words, place_id, radius_km, rhythm,
              saved_at, news_since, due_on)
            values (0, ?, 'Zimmerer', ?, 30, ?, now(), now(), current_date + 1) returning id
            """,
            account("apprentice"),
            rastatt,
            rhythm);
    change("insert into saved_search_choice values (?, 'AREA', '08216')", search);
    change("insert into saved_search_link values (?, ?, now())", Secret.hash(word), search);
  }

  /** The apprentice's application to a new offer of the carpenter's, as it stands at a stage. */
  long application(String stage) {
    boolean interested = stage.equals("INTERESTED");
    String status = interested ? "INVITED" : stage;
    return number(
        """
        insert into application (version, candidate_id, offer_id, message, language, status,
          sent_at, invitation, invited_at, interested_at, closed_at, decline_reason, decline_text)
        select 0, ?, ?, 'J’aime le bois.', 'FR', s.status, now(), invitation,
          case when invitation is not null then now() end,
          case when s.interested then now() end,
          case when s.status in ('ACCEPTED', 'DECLINED', 'WITHDRAWN') then now() end,
          case when s.status = 'DECLINED' then 'PLACE_TAKEN' end,
          case when s.status = 'DECLINED' then 'Die Stelle ist leider vergeben.' end
        from (select ? as status, ? as interested, ? as invitation) s returning id
        """,
        candidate,
        offer("OPEN", Optional.empty()),
        status,
        interested || status.equals("ACCEPTED"),
        status.equals("INVITED") || status.equals("ACCEPTED") ? "Kommen Sie uns besuchen." : null);
  }

  /** A contract of the apprentice's that lacks nothing, in a state; signed where the state says. */
  long contract(String status, String birth) {
    return contract(status, birth, rastatt);
  }

  /** The same with the practice at a place. */
  long contract(String status, String birth, long place) {
    long application = application("ACCEPTED");
    boolean registered = REGISTERED.contains(status);
    boolean submitted = status.equals("AWAITING_REGISTRATION") || registered;
    long contract =
        number(
            """
            insert into contract (version, application_id, apprentice_account_id, apprentice_name,
              birth_date, guardian_name, guardian_email, guardian_language, company_id, school_id,
              occupation_slug, place_id, theory, qualification, trainer, start_date, end_date,
              probation_months, weekly_hours, leave_days, status, school_asked, created_at,
              returned_because)
            values (0, ?, ?, 'Léa Grenze', ?::date, 'Anne Grenze', 'mere@village.example', 'FR', ?,
              ?, 'zimmerer', ?, 'FR', 'CAP Charpentier bois', 'Meister Eder', '2026-09-01',
              '2029-08-31', 3, 38, 30, ?, true, now(), ?)
            returning id
            """,
            application,
            account("apprentice"),
            birth,
            company,
            school,
            place,
            submitted ? "SIGNING" : status.equals("ABANDONED") ? "DRAFT" : status,
            status.equals("RETURNED") ? "Bitte die Vergütung prüfen." : null);
    for (int year = 1; year <= 3; year++) {
      change("insert into contract_pay values (?, ?, 1200)", contract, year);
    }
    answer(contract);
    keepEdition(contract);
    if (status.equals("RETURNED")) {
      change("update contract set returned_edition = edition where id = ?", contract);
      change(
          """
          insert into contract_remark select id, edition, field, 'Bitte prüfen.', ?, now()
          from contract, unnest(array['LEAVE', 'PAY', 'DAILY_HOURS', 'OVERTIME', 'SEX']) field where id = ?
          """,
          account("chamber"),
          contract);
    }
    if (submitted) {
      sign(contract);
      change(
          """
          update contract set registrar_id = ?, submitted_at = now(),
            status = 'AWAITING_REGISTRATION' where id = ?
          """,
          chamber,
          contract);
    }
    if (status.equals("ABANDONED")) {
      change(
          "update contract set status = 'ABANDONED', abandoned_because = 'Umzug' where id = ?",
          contract);
    }
    if (registered) {
      change(
          """
          update contract set status = 'REGISTERED', register_number = 'PAST-' || id,
            verification_code = 'CODE' || id, registered_at = now(), last_day = end_date
          where id = ?
          """,
          contract);
    }
    if (status.equals("END_REPORTED") || status.equals("TERMINATED")) {
      change(
          """
          update contract set status = ?, termination_ground = 'AGREEMENT_DE',
            termination_party = 'APPRENTICE', termination_declared_on = '2026-11-02',
            termination_last_day = '2026-11-30', termination_reason = 'Umzug nach Colmar.',
            last_day = case when ? = 'TERMINATED' then '2026-11-30' else last_day end
          where id = ?
          """,
          status,
          status,
          contract);
    }
    if (status.equals("COMPLETED")) {
      change(
          """
          update contract set status = 'COMPLETED', completion_result_on = '2029-06-28',
            completion_passed = true, completion_other_diploma = 'Zimmerer (Gesellenprüfung)'
          where id = ?
          """,
          contract);
    }
    return contract;
  }

  /** Everyone has answered what is asked of them. */
  private void answer(long contract) {
    boolean minor =
        number(
                "select count(*) from contract where id = ?"
                    + " and birth_date > start_date - interval '18 years'",
                contract)
            == 1;
    Country practice =
        Country.valueOf(
            text(
                "select country from place where id = (select place_id from contract where id = ?)",
                contract));
    List<Particular> asked =
        Arrays.stream(Particular.values())
            .filter(particular -> particular.isAskedIn(practice))
            .filter(particular -> minor || !particular.isAskedOfMinorsOnly(practice))
            .toList();
    change(
        "insert into contract_particular select ?, * from unnest(?::text[], ?::text[])",
        contract,
        asked.stream().map(Particular::name).toArray(String[]::new),
        asked.stream().map(Answers::to).toArray(String[]::new));
  }

  /** Keeps what it says now as an edition of the company's, in the words of Wording. */
  private void keepEdition(long contract) {
    change(
        """
        insert into contract_edition (contract_id, number, person, agreed, fingerprint, made_by,
          made_at)
        select id, edition, person, agreed, encode(sha256(convert_to(
          concat('edition=', edition, e'\\n', person, agreed), 'UTF8')), 'hex'), ?, now()
        from (select id, edition, concat('apprentice=', apprentice_name, e'\\nborn=', birth_date,
            e'\\nguardian=', guardian_name, e'\\n', (select string_agg(concat(name, '=', replace(value, e'\\n', '\\n'), e'\\n'), '' order by place)
               from unnest(string_to_array(?, ',')) with ordinality asked(name, place)
               join contract_particular using (name) where contract_id = id)) as person,
          concat('company=', company_id, e'\\nschool=', school_id,
            e'\\noccupation=', occupation_slug, e'\\nplace=', place_id, e'\\ntheory=', theory,
            e'\\nqualification=', qualification, e'\\ntrainer=', trainer, e'\\nstart=', start_date,
            e'\\nend=', end_date, e'\\nprobation=', probation_months,
            e'\\nhours=', trim_scale(weekly_hours), e'\\nleave=', leave_days,
            e'\\ncollective agreement=', collective_agreement, e'\\n',
            (select string_agg(concat('pay ', training_year, '=', trim_scale(amount), e'\\n'), ''
               order by training_year) from contract_pay where contract_id = id),
            (select string_agg(concat(name, '=', replace(value, e'\\n', '\\n'), e'\\n'), '' order by place)
               from unnest(string_to_array(?, ',')) with ordinality asked(name, place)
               join contract_particular using (name) where contract_id = id),
            'goes on with=' || earlier_number || e'\\nmonths before=' || earlier_months || e'\\n',
            'amended from=' || amended_from || e'\\n') as agreed
          from contract where id = ?) words
        """,
        account("employer"),
        names(section -> section == Section.APPRENTICE),
        names(section -> section.isAgreed() && section != Section.APPRENTICE),
        contract);
  }

  /** It goes on with the training of another, which ended the day before. */
  void goOn(long contract, long earlier) {
    change(
        """
        update contract set start_date = e.last_day + 1, edition = 2,
          earlier_contract_id = e.id, earlier_number = e.register_number, earlier_months = 3
        from (select id, last_day, register_number from contract) e
        where contract.id = ? and e.id = ?
        """,
        contract,
        earlier);
    keepEdition(contract);
  }

  /** What some sections ask, in the order of their lines. */
  private static String names(Predicate<Section> sections) {
    return Arrays.stream(Section.values())
        .filter(sections)
        .flatMap(section -> Arrays.stream(Particular.values()).filter(p -> p.section() == section))
        .map(Particular::name)
        .collect(Collectors.joining(","));
  }

  /** The company has changed much of it since: another edition, signed by nobody yet. */
  void revise(long contract) {
    change(
        """
        update contract set edition = edition + 1, trainer = 'Meisterin Specht', leave_days = 31,
          collective_agreement = 'Tarifvertrag', end_date = '2029-02-28' where id = ?
        """,
        contract);
    change(
        "update contract_pay set amount = 1250 where training_year = 1 and contract_id = ?",
        contract);
    keepEdition(contract);
  }

  /** Other terms for a registered contract, signed and before the officer. */
  void amend(long contract) {
    change(
        "update contract set edition = 2, trainer = 'Meisterin Specht', amended_from = '2027-01-01'"
            + " where id = ?",
        contract);
    keepEdition(contract);
    sign(contract);
    change(
        """
        update contract set edition = 1, trainer = 'Meister Eder', amended_from = null,
          change_submitted = true, submitted_at = now() where id = ?
        """,
        contract);
    long amendment =
        number(
            """
            insert into amendment (contract_id, edition, ground, status, valid_from, trainer,
              weekly_hours, end_date, place_id)
            select id, 2, 'AGREEMENT', 'SUBMITTED', '2027-01-01', 'Meisterin Specht',
              weekly_hours, end_date, place_id from contract where id = ?
            returning id
            """,
            contract);
    change(
        """
        insert into amendment_pay (amendment_id, training_year, amount)
        select ?, training_year, amount from contract_pay where contract_id = ?
        """,
        amendment,
        contract);
    change(
        """
        insert into amendment_particular (amendment_id, name, value)
        select ?, name, value from contract_particular
        where contract_id = ? and (name like '%TRAINER%' or name like 'WORKPLACE%' or name like 'DA%')
        """,
        amendment, contract);
  }

  /** A registered contract whose other terms an officer has entered. */
  long amended(String birth) {
    long contract = contract("REGISTERED", birth);
    amend(contract);
    change("update amendment set status = 'ENTERED' where contract_id = ?", contract);
    change(
        """
        update contract set edition = 2, trainer = 'Meisterin Specht', amended_from = '2027-01-01',
          change_submitted = false where id = ?
        """,
        contract);
    return contract;
  }

  /** How far its deposit with Opco EP has come. */
  void deposit(long contract, String status) {
    change(
        """
        update contract set depositary_id = opco.id, deposit_status = s.status,
          deposited_on = case when s.status <> 'DUE' then current_date end,
          deposit_decided_on = case when s.status in ('REFUSED', 'BORNE') then current_date end,
          deposit_said_by = case when s.status in ('REFUSED', 'BORNE') then 'EMPLOYER' end,
          deposit_refused_because = case when s.status in ('REFUSED', 'BORNE') then 'Ausbilderin.' end
        from organisation opco, (select cast(? as text) as status) s
        where opco.slug = 'opco-ep' and contract.id = ?
        """,
        status,
        contract);
  }

  /** It rested for a summer, and another rest is reported. */
  void suspend(long contract) {
    change(
        """
        insert into suspension (contract_id, ground, first_day, last_day, new_end, status)
        values (?, 'PARENTAL_LEAVE', '2027-06-01', '2027-08-31', '2029-11-30', 'ENTERED'),
          (?, 'AGREEMENT', '2028-06-01', '2028-06-30', null, 'REPORTED')
        """,
        contract,
        contract);
    change(
        "update contract set change_submitted = true, last_day = '2029-11-30' where id = ?",
        contract);
  }

  /** The officer has found right whatever this apprentice's registration asks for. */
  void check(long contract) {
    change(
        """
        insert into tick (contract_id, edition, item, officer_id, ticked_at)
        select contract.id, contract.edition, item.slug, ?, now()
        from contract join place on place.id = contract.place_id
          join checklist_item item on item.practice = place.country
            and (item.theory is null or item.theory = contract.theory)
        where contract.id = ? and item.required
          and current_date between item.valid_from and coalesce(item.valid_to, 'infinity')
          and (not item.only_minors or contract.birth_date > current_date - interval '18 years')
        """,
        account("chamber"),
        contract);
  }

  /** A line of its trail, as the company's. */
  void act(long contract, String act, String detail) {
    change(
        """
        insert into audit_entry (subject, subject_id, act, account_id, detail)
        values ('contract', ?, ?, ?, ?)
        """,
        contract,
        act,
        account("employer"),
        detail);
  }

  /** Apprentice and company sign it as it stands. */
  private void sign(long contract) {
    change(
        """
        insert into contract_signature (contract_id, party, name, edition, fingerprint, means,
          level, code_mailed_to, signed_at)
        select contract_id, p, 'Léa Grenze', number, fingerprint, 'ACCOUNT_AND_CODE', 'SIMPLE',
          'l***@village.example', now()
        from contract_edition join contract c on c.id = contract_id and edition = number,
          unnest(array['APPRENTICE', 'EMPLOYER']) p where contract_id = ?
        """,
        contract);
  }

  /**
   * The apprentice has asked for the code to sign it, which stays good while a browser looks on.
   */
  void mailCode(long contract) {
    change(
        """
        insert into signing_code (contract_id, party, account_id, edition, fingerprint, hash,
          mailed_at, wrong)
        select contract_id, 'APPRENTICE', ?, number, fingerprint, '', now() + interval '1 hour', 0
        from contract_edition where contract_id = ?
        """,
        account("apprentice"),
        contract);
  }

  /** A draft that lacks everything a company has to fill in. */
  long bareContract() {
    long contract = contract("DRAFT", "2000-03-14");
    change("delete from contract_pay where contract_id = ?", contract);
    change("delete from contract_particular where contract_id = ?", contract);
    change(
        """
        update contract set school_id = null, qualification = null, trainer = null, end_date = null,
          probation_months = null, weekly_hours = null, leave_days = null where id = ?
        """,
        contract);
    return contract;
  }

  /** An event of the coordination's. */
  long event(String status, String startsIn, Optional<Integer> capacity, boolean online) {
    change(
        "insert into edition values (extract(year from now() + ?::interval)::int)"
            + " on conflict do nothing",
        startsIn);
    return number(
        """
        insert into event (version, edition_year, kind, title_written_in, title_fr, title_de,
          description_written_in, description_fr, description_de, spoken, starts_at, ends_at, zone,
          place_id, address, online_link, capacity, organiser_id, audiences, status)
        select 0, extract(year from begin)::int, 'TALK', 'FR', 'Apprendre de l’autre côté', null,
          'FR', 'Une heure pour comprendre.', null, '{FR,DE}', begin, begin + interval '1 hour',
          'Europe/Paris', case when not at_home then ?::bigint end,
          case when not at_home then '1 rue du Pont' end,
          case when at_home then 'https://video.example/salle' end, ?, ?,
          '{APPRENTICES,PARENTS}', ?
        from (select now() + ?::interval as begin, ? as at_home) e returning id
        """,
        wissembourg,
        capacity.orElse(null),
        organisation("region-grand-est"),
        status,
        startsIn,
        online);
  }

  /** Someone's registration for an event, with a link to confirm and one to cancel by one word. */
  void registration(long event, String status, String word, String linkEnds) {
    long registration =
        number(
            """
            insert into registration (version, event_id, name, email, language, audience, status,
              mailed_at, confirmed_at)
            values (0, ?, 'Paul Frontière', ?, 'FR', 'PARENTS', ?, now(), now()) returning id
            """,
            event,
            email(word),
            status);
    change(
        """
        insert into registration_link (hash, registration_id, purpose, expires_at)
        values (?, ?, 'CONFIRM', now() + ?::interval), (?, ?, 'CANCEL', null)
        """,
        Secret.hash(word),
        registration,
        linkEnds,
        Secret.hash("cancel-" + word),
        registration);
  }

  /**
   * The interviews of an event: a company meets someone at a time that is fixed and someone else at
   * one that is not, one interview is taken out, one wish is not met, and the newcomer has not said
   * anything.
   */
  void jobDating(long event, String company, String young) {
    change(
        """
        update registration set audience = case when email = ? then 'COMPANIES'
          when email = ? then 'PARENTS' else 'APPRENTICES' end where event_id = ?
        """,
        email(company),
        email("parent"),
        event);
    change(
        """
        update event set starts_at = (starts_at::date + time '14:00') at time zone zone,
          ends_at = (starts_at::date + time '16:30') at time zone zone where id = ?
        """,
        event);
    change(
        "insert into job_dating (event_id, version, minutes, pause, walk, computed_at)"
            + " values (?, 0, 10, 5, 5, now())",
        event);
    long stand =
        number(
            """
            insert into stand (version, event_id, registration_id, company, room, tables, there_from,
              there_until, languages)
            select 0, event_id, id, 'Grenze Holzbau', 'Salle 2', 2, '14:00', '16:30', '{FR,DE}'
            from registration where event_id = ? and email = ? returning id
            """,
            event,
            email(company));
    interview(stand, seeker(event, stand, young), "14:00", true);
    interview(stand, seeker(event, stand, registered(event, "loose")), "14:15", false);
    interview(stand, seeker(event, stand, registered(event, "out")), null, true);
    seeker(event, stand, registered(event, "unmet"));
  }

  private String registered(long event, String word) {
    registration(event, "CONFIRMED", word, "3 days");
    return word;
  }

  private long seeker(long event, long stand, String word) {
    long seeker =
        number(
            """
            insert into seeker (version, event_id, registration_id, there_from, there_until,
              languages)
            select 0, event_id, id, '14:00', '16:30', '{FR}'
            from registration where event_id = ? and email = ? returning id
            """,
            event,
            email(word));
    change(
        "insert into seeker_wish (seeker_id, position, stand_id) values (?, 0, ?)", seeker, stand);
    return seeker;
  }

  private void interview(long stand, long seeker, String startsAt, boolean fixed) {
    change(
        """
        insert into interview (version, event_id, stand_id, seeker_id, starts_at, fixed)
        select 0, event_id, id, ?, cast(? as time), ? from stand where id = ?
        """,
        seeker,
        startsAt,
        fixed,
        stand);
  }

  /** Gaps of every ground as they were counted this month, and a few of the month before. */
  void gaps() {
    change("insert into gap_count values (true, now()) on conflict do nothing");
    List<String> blocks = Stream.of(Block.values()).map(Block::name).toList();
    long near = offer("OPEN", Optional.empty());
    long someone = findable("near");
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      gapFigure("0 months", "PLACE", block, 2);
      gapFigure("0 months", "CANDIDATE", block, 1);
      gapFigure("1 month", "PLACE", block, 3);
      int line = FIRST_GAP + 2 * i;
      gapLine(line, "PLACE", block, 2, "offer_id", offer("OPEN", Optional.empty()));
      gapLine(line + 1, "CANDIDATE", block, 1, "candidate_id", findable("gap-" + i));
      change("insert into gap_pair (line_id, rank, candidate_id) values (?, 1, ?)", line, someone);
      change("insert into gap_pair (line_id, rank, offer_id) values (?, 1, ?)", line + 1, near);
    }
  }

  private void gapFigure(String ago, String subject, String block, int counted) {
    change(
        """
        insert into gap_figure
        select date_trunc('month', now() - cast(? as interval)), ?, 'zimmerer', 'DE', '08216', 'DE',
          ?, ?
        on conflict do nothing
        """,
        ago,
        subject,
        block,
        counted);
  }

  private void gapLine(
      int line, String subject, String block, int counted, String column, long number) {
    change(
        """
        insert into gap_line (id, subject, occupation_slug, area_code, side, block, counted, %s)
        values (?, ?, 'zimmerer', '08216', 'DE', ?, ?, ?)
        """
            .formatted(column),
        line,
        subject,
        block,
        counted,
        number);
  }

  /**
   * A round with someone whose place was proposed, someone with none, and someone who found one.
   */
  long round() {
    long round = round(3, 2);
    participant(round, findable("proposed"), Optional.of(offer("OPEN", Optional.empty())));
    participant(round, findable("left"), Optional.empty());
    long application = application("ACCEPTED");
    participant(round, candidate, Optional.of(offerOf(application)));
    return round;
  }

  /** A round in a year of which nobody thinks yet. */
  long emptyRound() {
    return round(0, 0);
  }

  private long round(int candidates, int assigned) {
    return number(
        """
        insert into round_proposal (start_year, proposed_at, candidates, fitting_nowhere, assigned,
          first_wishes, places)
        values (extract(year from current_date)::int + 1, now(), ?, ?, ?, ?, 4) returning id
        """,
        candidates,
        candidates - assigned,
        assigned,
        assigned);
  }

  private void participant(long round, long who, Optional<Long> offer) {
    change(
        """
        insert into round_participant (proposal_id, candidate_id, offer_id, wish, score)
        select ?, ?, offered, case when offered is not null then 1 end,
          case when offered is not null then 88 end
        from (select cast(? as bigint) as offered) o
        """,
        round,
        who,
        offer.orElse(null));
  }

  void survey(String word, String mailed, boolean answered) {
    change(
        """
        insert into survey (version, contract_id, due_on, link_hash, mailed_at, answered_at,
          situation, where_to, help)
        select 0, ?, current_date, ?, now() - ?::interval, case when a then now() end,
          case when a then 'IN_WORK' end, case when a then 'DE' end, case when a then 'YES' end
        from (select ? as a) s
        """,
        contract("REGISTERED", "2000-03-14"),
        Secret.hash(word),
        mailed,
        answered);
  }

  void accountLink(String word, String who, String purpose, String ends) {
    change(
        """
        insert into account_token (account_id, purpose, hash, expires_at)
        values (?, ?, ?, now() + ?::interval)
        """,
        account(who),
        purpose,
        Secret.hash(word),
        ends);
  }

  void guardianLink(String word, long contract, String ends) {
    change(
        """
        insert into guardian_link (contract_id, hash, mailed_at, expires_at)
        values (?, ?, now() - interval '20 days', now() + ?::interval)
        """,
        contract,
        Secret.hash(word),
        ends);
  }

  /** A document of an application. */
  long enclosure(long application) {
    byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    return number(
        """
        insert into enclosure (application_id, kind, name, size, sha256, content)
        values (?, 'CV', 'lebenslauf.pdf', ?, encode(sha256(?), 'hex'), ?) returning id
        """,
        application,
        pdf.length,
        pdf,
        pdf);
  }

  long offerOf(long application) {
    return number("select offer_id from application where id = ?", application);
  }

  /** A connection of one's own, to hold locks with. */
  Connection connection() throws SQLException {
    return database.getConnection();
  }

  /** The one number that a statement returns. */
  long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  /** A contract of the time before, of which the chamber's register says that it runs. */
  long pastContract() {
    return number(
        """
        insert into register_entry (id, organisation_id, number, registered_on, status, apprentice,
          birth_date, company, occupation, theory, practice, start_date, end_date, imported_by,
          imported_at)
        values (nextval('register_entry_seq'), ?, 'ALT-3', '2019-08-01', 'REGISTERED', 'Ada Lauf',
          '2001-03-04', 'Holzbau Œuf', 'zimmerer', 'FR', 'DE', '2019-09-01', '2022-08-31', ?, now())
        returning id
        """,
        chamber,
        account("chamber"));
  }

  /** The one value that a statement returns, as text. */
  synchronized String text(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        throw new IllegalStateException("nothing found by " + sql);
      }
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  synchronized void change(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    // Kept, for the village asks thousands of times; another one after the database was away.
    if (kept == null || !kept.isValid(1)) {
      kept = connection();
    }
    PreparedStatement statement = kept.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
