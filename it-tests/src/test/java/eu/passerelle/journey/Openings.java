package eu.passerelle.journey;

import eu.passerelle.account.Role;
import eu.passerelle.candidate.Step;
import eu.passerelle.contract.Section;
import eu.passerelle.web.Routes;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages are opened, by whom, on what: each in every state that it knows. */
final class Openings {

  static final String STRANGER = "stranger";

  /** What someone opens, and the status it is answered with. */
  record Opening(String view, String who, Map<String, String> variables, int status) {

    @Override
    public String toString() {
      return view + " " + (variables.isEmpty() ? "" : variables.values() + " ") + "as " + who;
    }
  }

  private static final String MINOR = Year.now().minusYears(16) + "-01-01";
  private static final String ADULT = "2000-03-14";

  private static Openings openings;

  private final Village village;
  private final List<Opening> all = new ArrayList<>();
  private final Set<String> toFill = new HashSet<>();

  private Openings(Village village) {
    this.village = village;
    plain();
    accounts();
    offersAndApplications();
    events();
    contracts();
    pilot();
    surveys();
    rounds();
    gaps();
  }

  /** Those of the one village of a world. */
  static synchronized Openings in(World world) {
    if (openings == null) {
      openings = new Openings(Village.in(world));
    }
    return openings;
  }

  List<Opening> all() {
    return all;
  }

  /** Every page without a variable in its address, as each who may see it, settled and new. */
  private void plain() {
    for (String view : Routes.TABLE.views()) {
      if (!Routes.TABLE.variables(view).isEmpty()) {
        continue;
      }
      visitors(view).forEach(who -> open(view, who, Map.of()));
    }
    open("offer/offers", STRANGER, Map.of("place", "Rastatt", "occupation", "zimmerer"));
    open("offer/offers", STRANGER, Map.of("place", "Nirgendwo"));
    open("offer/offers", STRANGER, Map.of("q", "Zimmerer Kehl", "area", "BS", "german", "A1"));
    open("offer/save", "apprentice", Map.of("q", "charpentier", "occupation", "zimmerer"));
    open("event/events", STRANGER, Map.of("audience", "PARENTS"));
  }

  private static Stream<String> visitors(String view) {
    Set<String> roles = Routes.TABLE.roles(view);
    if (roles.isEmpty()) {
      return Stream.of(STRANGER);
    }
    return Arrays.stream(Role.values())
        .map(Role::name)
        .filter(role -> roles.contains("*") || roles.contains(role))
        .map(role -> role.toLowerCase(Locale.ROOT))
        .flatMap(role -> roles.contains("*") ? Stream.of(role) : Stream.of(role, "new-" + role));
  }

  private void accounts() {
    for (String role : List.of("apprentice", "employer", "school", "chamber", "coordinator")) {
      open("account/open", STRANGER, Map.of("role", role));
    }
    village.accountLink("confirm", "new-apprentice", "CONFIRM_ADDRESS", "1 day");
    village.accountLink("renew", "new-apprentice", "NEW_PASSWORD", "1 hour");
    village.accountLink("old", "new-apprentice", "NEW_PASSWORD", "-1 hour");
    open("account/confirm", STRANGER, Map.of("token", "confirm"));
    open("account/confirm", STRANGER, Map.of("token", "unknown"), 404);
    open("account/newPassword", STRANGER, Map.of("token", "renew"));
    open("account/newPassword", STRANGER, Map.of("token", "old"), 410);
    open("account/newPassword", STRANGER, Map.of("token", "unknown"), 404);
    long waiting =
        village.waiting(
            "waiting", Role.EMPLOYER, village.found("COMPANY", "Warten", "DE", village.rastatt));
    open("account/account", "waiting", Map.of());
    on("account/request", "administrator", waiting);
    on("account/request", "employer", village.waiting("joins-1", Role.EMPLOYER, village.company));
    on("account/request", "school", village.waiting("joins-2", Role.SCHOOL, village.school));
    on("account/request", "chamber", village.waiting("joins-3", Role.CHAMBER, village.chamber));
    on("account/member", "administrator", village.account("employer"));
    toFill.add("account/member" + village.account("employer"));
    on("account/member", "administrator", village.ended("former", village.company));
    open("account/account", "former", Map.of());
    open("account/members", "administrator", Map.of("organisation", "holz"));
    open("account/members", "administrator", Map.of("organisation", "nirgendwo"));
    for (String slug : List.of("zimmerer", "erzieher", "jardinier-paysagiste")) {
      open("occupation/occupation", STRANGER, Map.of("slug", slug));
    }
  }

  private void offersAndApplications() {
    long open = village.offer("OPEN", Optional.of("Charpentes, escaliers et façades en bois."));
    long draft = village.offer("DRAFT", Optional.empty());
    village.change(
        "update offer set lodging = 'RESIDENCE', residence = 'Wohnheim am Rhein' where id = ?",
        open);
    for (String who : List.of(STRANGER, "apprentice", "new-apprentice", "employer")) {
      on("offer/offer", who, open);
    }
    on("offer/edit", "employer", draft);
    on("offer/edit", "employer", open);
    on("application/apply", "apprentice", open);
    on("application/apply", "new-apprentice", open);
    for (String stage :
        List.of("SENT", "INVITED", "INTERESTED", "ACCEPTED", "DECLINED", "WITHDRAWN")) {
      long application = village.application(stage);
      on("application/application", "employer", application);
      on("application/own", "apprentice", application);
      if (stage.equals("SENT")) {
        village.enclosure(application);
        on("application/decline", "employer", application);
        toFill.add("application/application" + application);
        on("application/received", "employer", village.offerOf(application));
        on("offer/offer", "apprentice", village.offerOf(application));
      }
    }
    village.savedSearch("WEEKLY", "mailed");
    village.savedSearch("NEVER", "stopped");
    open("offer/unsubscribe", STRANGER, Map.of("token", "mailed"));
    open("offer/unsubscribe", STRANGER, Map.of("token", "stopped"));
    open("offer/unsubscribe", STRANGER, Map.of("token", "unknown"), 404);
    on("application/received", "employer", open);
    village.findable("seeker");
    village.encouraged(village.findable("seeker-encouraged"), open);
    on("application/candidates", "employer", open);
    long unwanted = village.offer("OPEN", Optional.empty());
    village.change("update offer set occupation_slug = 'mechatroniker' where id = ?", unwanted);
    on("application/candidates", "employer", unwanted);
    for (Step step : Step.values()) {
      Map<String, String> variables = Map.of("step", step.name().toLowerCase(Locale.ROOT));
      open("candidate/profile", "apprentice", variables);
      open("candidate/profile", "new-apprentice", variables);
    }
  }

  private void events() {
    long here = village.event("PUBLISHED", "20 days", Optional.of(2), false);
    long online = village.event("PUBLISHED", "21 days", Optional.empty(), true);
    long full = village.event("PUBLISHED", "22 days", Optional.of(1), false);
    long past = village.event("PUBLISHED", "-20 days", Optional.of(9), false);
    long planned = village.event("PLANNED", "30 days", Optional.of(9), false);
    long cancelled = village.event("CANCELLED", "31 days", Optional.of(9), false);
    toFill.add("event/event" + here);
    village.registration(here, "REQUESTED", "asked", "3 days");
    village.registration(here, "CONFIRMED", "seated", "3 days");
    village.registration(here, "CANCELLED", "gone", "3 days");
    village.registration(online, "REQUESTED", "late", "-1 day");
    village.registration(full, "CONFIRMED", "first", "3 days");
    village.registration(full, "WAITING", "second", "3 days");
    village.registration(past, "CONFIRMED", "been", "-30 days");
    for (long event : new long[] {here, online, full, past, cancelled}) {
      on("event/event", STRANGER, event);
    }
    for (long event : new long[] {here, full, planned, past, cancelled}) {
      on("event/edit", "coordinator", event);
    }
    for (String word : List.of("asked", "seated", "gone", "late", "second", "been", "unknown")) {
      int known = word.equals("unknown") ? 404 : 200;
      open("event/confirm", STRANGER, Map.of("token", word), word.equals("late") ? 410 : known);
      open("event/cancel", STRANGER, Map.of("token", "cancel-" + word), known);
    }
    interviews(planned);
    String year = village.text("select edition_year from event where id = ?", here);
    open("event/edition", "coordinator", Map.of("year", year));
    open("event/edition", "coordinator", Map.of("year", "2018"));
  }

  /** Of an event where nobody is interviewed yet, and of one with a timetable. */
  private void interviews(long planned) {
    on("interview/desk", "coordinator", planned);
    long event = village.event("PUBLISHED", "23 days", Optional.of(99), false);
    on("interview/desk", "coordinator", event);
    toFill.add("interview/desk" + planned);
    for (String word : List.of("company", "young", "newcomer", "parent")) {
      village.registration(event, "CONFIRMED", word, "3 days");
      int known = word.equals("parent") ? 404 : 200;
      open("interview/mine", STRANGER, Map.of("token", "cancel-" + word), known);
    }
    village.jobDating(event, "company", "young");
    toFill.add("interview/minecancel-company");
    open("event/cancel", STRANGER, Map.of("token", "cancel-young"));
  }

  private void contracts() {
    for (String status :
        List.of(
            "DRAFT",
            "AT_SCHOOL",
            "SIGNING",
            "AWAITING_REGISTRATION",
            "RETURNED",
            "REGISTERED",
            "END_REPORTED",
            "TERMINATED",
            "COMPLETED",
            "ABANDONED")) {
      long contract = village.contract(status, status.equals("SIGNING") ? MINOR : ADULT);
      for (String who : List.of("employer", "apprentice", "school")) {
        on("contract/contract", who, contract);
      }
      switch (status) {
        case "DRAFT", "RETURNED" -> {
          on("contract/edit", "employer", contract);
          section("employer", contract, Section.WORK);
        }
        case "AT_SCHOOL" -> section("school", contract, Section.SCHOOL);
        case "SIGNING" -> {
          toFill.add("contract/contract" + contract);
          village.mailCode(contract);
          village.guardianLink("guardian", contract, "14 days");
          village.guardianLink("old-guardian", contract, "-1 day");
        }
        case "AWAITING_REGISTRATION", "REGISTERED", "END_REPORTED", "TERMINATED", "COMPLETED" -> {
          on("contract/review", "chamber", contract);
          on("contract/contract", "chamber", contract);
          if (status.equals("AWAITING_REGISTRATION")) {
            toFill.add("contract/review" + contract);
            section("chamber", contract, Section.REGISTER);
          } else {
            open("contract/verify", STRANGER, Map.of("code", "CODE" + contract));
          }
          if (status.equals("REGISTERED")) {
            endings(contract);
          }
        }
        default -> {
          // the parties' own page says it all
        }
      }
    }
    deposits();
    long unlawful = village.contract("AWAITING_REGISTRATION", MINOR);
    village.change("update contract set weekly_hours = 60 where id = ?", unlawful);
    on("contract/review", "chamber", unlawful);
    long byException = village.contract("AWAITING_REGISTRATION", ADULT);
    village.change(
        "update contract set qualification = 'Titre professionnel' where id = ?", byException);
    on("contract/review", "chamber", byException);
    histories();
    open("contract/register", "chamber", Map.of("q", "grenze holzbau"));
    open("contract/register", "chamber", Map.of("q", "nirgendwo"));
    long past = village.pastContract();
    on("contract/past-end", "chamber", past);
    toFill.add("contract/past-end" + past);
    open("contract/past", "chamber", Map.of("q", "lauf"));
    open("contract/past", "chamber", Map.of("q", "nirgendwo"));
    changes();
    long figure = village.number("select min(id) from legal_value where kind = 'LEAVE_DAYS_LEAST'");
    on("contract/figure", "administrator", figure);
    toFill.add("contract/figure" + figure);
    long later = village.contract("DRAFT", ADULT);
    village.change("update contract set start_date = '2027-01-01' where id = ?", later);
    on("contract/contract", "apprentice", later);
    long moving = village.contract("DRAFT", ADULT);
    village.goOn(moving, village.contract("TERMINATED", ADULT));
    on("contract/contract", "apprentice", moving);
    on("contract/history", "apprentice", moving);
    long bare = village.bareContract();
    on("contract/contract", "employer", bare);
    on("contract/edit", "employer", bare);
    toFill.add("contract/edit" + bare);
    section("employer", bare, Section.TRAINING);
    section("apprentice", bare, Section.REGISTER);
    section("apprentice", bare, Section.TRAINING);
    open("contract/guardian", STRANGER, Map.of("token", "guardian"));
    open("contract/guardian", STRANGER, Map.of("token", "old-guardian"), 410);
    for (String status : List.of("RETURNED", "ABANDONED", "REGISTERED")) {
      village.guardianLink(status, village.contract(status, MINOR), "14 days");
      open("contract/guardian", STRANGER, Map.of("token", status));
    }
  }

  private void section(String who, long contract, Section section) {
    open(
        "contract/section",
        who,
        Map.of("id", String.valueOf(contract), "section", section.address()));
  }

  /** Of a contract as it was drafted, and of one that was changed before it was registered. */
  private void histories() {
    on("contract/history", "employer", village.contract("DRAFT", ADULT));
    long changed = village.contract("AWAITING_REGISTRATION", MINOR);
    village.act(changed, "changed", "edition 1");
    village.act(changed, "signed by EMPLOYER", "edition 1, 0f");
    village.act(changed, "returned", "");
    village.revise(changed);
    village.act(changed, "changed", "edition 2");
    for (String who : List.of("apprentice", "school", "chamber")) {
      on("contract/history", who, changed);
    }
  }

  /** Of a contract whose amendment awaits the officer, and of one that rests. */
  private void changes() {
    long amended = village.contract("REGISTERED", ADULT);
    village.amend(amended);
    long resting = village.contract("REGISTERED", ADULT);
    village.suspend(resting);
    for (long each : new long[] {amended, resting}) {
      on("contract/contract", "employer", each);
      on("contract/review", "chamber", each);
    }
    on("contract/contract", "apprentice", amended);
    on("contract/amend", "employer", amended);
    long running = village.contract("REGISTERED", ADULT);
    on("contract/amend", "employer", running);
    on("contract/suspend", "employer", running);
    toFill.add("contract/amend" + running);
    toFill.add("contract/suspend" + running);
  }

  /** Of a contract that is to be deposited, of one that was, and of such as were refused. */
  private void deposits() {
    for (String status : List.of("DUE", "DEPOSITED", "REFUSED", "BORNE")) {
      long contract = village.contract("REGISTERED", ADULT);
      village.deposit(contract, status);
      on("contract/contract", "employer", contract);
      on("contract/contract", "school", contract);
      village.change(
          "update contract set probation_ends = current_date + 5, last_day = current_date + 9"
              + " where id = ?",
          contract);
      if (status.equals("DEPOSITED") || status.equals("REFUSED")) {
        toFill.add("contract/contract" + contract);
      }
    }
  }

  private void endings(long contract) {
    for (String who : List.of("employer", "apprentice", "chamber")) {
      on("contract/termination", who, contract);
    }
    on("contract/completion", "chamber", contract);
    long minor = village.contract("REGISTERED", MINOR);
    on("contract/termination", "employer", minor);
    long inFrance = village.contract("REGISTERED", ADULT);
    village.change(
        """
        update contract set theory = 'DE', probation_months = 0, place_id =
          (select id from place where name = 'Strasbourg' and country = 'FR') where id = ?
        """,
        inFrance);
    on("contract/termination", "apprentice", inFrance);
    toFill.add("contract/termination" + minor);
    toFill.add("contract/termination" + inFrance);
    toFill.add("contract/termination" + contract);
    toFill.add("contract/completion" + contract);
  }

  /** What belongs to the pilot with Switzerland, before the authorities' consent is noted. */
  private void pilot() {
    long offer = village.offer("OPEN", Optional.empty());
    village.change("update offer set place_id = ? where id = ?", village.basel, offer);
    on("offer/offer", STRANGER, offer);
    on("contract/edit", "employer", village.contract("DRAFT", ADULT, village.basel));
    long awaiting = village.contract("AWAITING_REGISTRATION", ADULT, village.basel);
    on("contract/contract", "employer", awaiting);
    on("contract/review", "chamber", awaiting);
  }

  private void surveys() {
    village.survey("survey", "1 day", false);
    village.survey("old-survey", "91 days", false);
    village.survey("answered", "1 day", true);
    for (String word : List.of("survey", "answered")) {
      open("outcome/survey", STRANGER, Map.of("token", word));
    }
    open("outcome/survey", STRANGER, Map.of("token", "old-survey"), 410);
    open("outcome/survey", STRANGER, Map.of("token", "unknown"), 404);
  }

  /** With what came of it in every way, and one in which nobody takes part. */
  private void rounds() {
    on("round/round", "coordinator", village.round());
    on("round/round", "coordinator", village.emptyRound());
  }

  /** Counted this month with every ground, a month before, and where there is nothing. */
  private void gaps() {
    village.gaps();
    for (String view : List.of("gap/gaps", "gap/places", "gap/candidates")) {
      open(view, "coordinator", Map.of("occupation", "zimmerer", "side", "DE"));
      open(view, "coordinator", Map.of("area", "BS", "occupation", "erzieher"));
    }
    open("gap/gaps", "coordinator", Map.of("month", YearMonth.now().minusMonths(1).toString()));
    open("gap/export", "coordinator", Map.of("month", "1999-01"), 404);
  }

  private void on(String view, String who, long id) {
    open(view, who, Map.of("id", String.valueOf(id)));
  }

  private void open(String view, String who, Map<String, String> variables) {
    open(view, who, variables, 200);
  }

  private void open(String view, String who, Map<String, String> variables, int status) {
    all.add(new Opening(view, who, variables, status));
  }

  /** Those whose first form says no to whoever sends it empty. */
  List<Opening> withFormToFill() {
    return all.stream().filter(this::hasFormToFill).toList();
  }

  private boolean hasFormToFill(Opening opening) {
    String variable = opening.variables().values().stream().findFirst().orElse("");
    return switch (opening.view()) {
      case "account/signIn",
          "account/forgotten",
          "event/plan",
          "contract/law",
          "contract/sources" ->
          !opening.who().startsWith("new-");
      case "account/open" -> true;
      case "account/newPassword" -> variable.equals("renew");
      case "offer/write" -> opening.who().startsWith("new-");
      case "candidate/profile" ->
          opening.who().startsWith("new-")
              && !variable.equals("visibility")
              && !variable.equals("company");
      case "outcome/survey" -> variable.equals("survey");
      case "contract/guardian" -> variable.equals("guardian");
      default -> !opening.who().equals("school") && toFill.contains(opening.view() + variable);
    };
  }
}
