package eu.passerelle.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import eu.passerelle.language.Language;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.occupation.Skill;
import eu.passerelle.occupation.SkillField;
import eu.passerelle.organisation.Competence;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.organisation.Responsibility;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.Coverage;
import eu.passerelle.territory.Days;
import eu.passerelle.territory.Direction;
import eu.passerelle.territory.Line;
import eu.passerelle.territory.LineKind;
import eu.passerelle.territory.MeansOfTransport;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import eu.passerelle.territory.Router;
import eu.passerelle.territory.Season;
import eu.passerelle.territory.ServiceHours;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands in the files under {@code reference/}, as the rooms find it after the start. */
@InsideLiberty
class ReferenceDataIT {

  /** The first day of what is agreed between France and Germany. */
  private static final LocalDate IN_FORCE = LocalDate.of(2025, 3, 1);

  @Inject private ReferenceData referenceData;
  @Inject private Places places;
  @Inject private Router router;
  @Inject private Occupations occupations;
  @Inject private Organisations organisations;
  @Inject private Competence competence;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void leaveNoTrace() throws Exception {
    transaction.rollback();
  }

  @Test
  @DisplayName("a second start loads nothing again")
  void idempotent() throws Exception {
    String before = loadings();
    referenceData.start(new Startup());
    assertEquals(before, loadings());
  }

  @Test
  @DisplayName("of each occupation it is said what one learns on both sides, and what on one alone")
  void skills() {
    for (Occupation occupation : occupations.all()) {
      List<Skill> skills = occupations.skills(occupation.slug());
      Set<Skill.Taught> taught = EnumSet.copyOf(skills.stream().map(Skill::taught).toList());
      assertTrue(taught.contains(Skill.Taught.BOTH), occupation.slug());
      // a side may add nothing of its own; that neither does would be a gap in what was read
      assertTrue(taught.size() > 1, occupation.slug());
      assertTrue(skills.stream().noneMatch(one -> one.in(Language.FR).equals(one.in(Language.DE))));
    }
  }

  @Test
  @DisplayName("occupations are related by what is learned in both")
  void related() {
    Occupation cars = occupations.bySlug("kfz-mechatroniker-pkw").orElseThrow();
    Occupation tractors = occupations.bySlug("land-baumaschinen").orElseThrow();
    Occupation children = occupations.bySlug("erzieher").orElseThrow();
    assertEquals(
        List.of(SkillField.FAULTS, SkillField.UPKEEP, SkillField.VEHICLES),
        cars.fieldsInCommonWith(tractors));
    assertEquals(List.of(), cars.fieldsInCommonWith(children));
  }

  @Test
  @DisplayName("a place is found without accents, by its postcode, and by the neighbour's name")
  void placesFound() {
    assertEquals("Sélestat", first("selestat"));
    assertEquals("Strasbourg", first("67200"));
    assertEquals("Strasbourg", first("Strassburg"));
    assertEquals("Freiburg", first("Fribourg-en-Brisgau"));
    assertEquals("Lörrach", first("loerrach"));
    assertEquals("Basel", first("bâle"));
    assertEquals("Saint-Louis", first("st louis"));
  }

  @Test
  @DisplayName("an exact name comes before a larger town that begins with it")
  void exactFirst() {
    List<Place> kehl = places.matching("kehl", 5);
    assertEquals("Kehl", kehl.get(0).name());
    assertTrue(places.matching("b", 5).size() == 5);
  }

  @Test
  @DisplayName("a slip of the finger still finds the town, nonsense finds nothing")
  void similar() {
    assertEquals("Wissembourg", first("wisembourg"));
    assertEquals(List.of(), places.matching("xqzxqz", 5));
    assertEquals(List.of(), places.matching("%", 5));
  }

  @Test
  @DisplayName("a place is meant if nothing else can be, or if its area says so")
  void meant() {
    assertEquals("Kehl", places.meant(" kehl ").orElseThrow().name());
    assertEquals("Basel", places.meant("Bâle").orElseThrow().name());
    assertEquals(Optional.empty(), places.meant("Châtenois"));
    assertEquals(
        "67", places.meant("Châtenois (Bas-Rhin)").orElseThrow().area().orElseThrow().code());
    assertEquals(Optional.empty(), places.meant("Châtenois (nulle part)"));
    assertEquals(Optional.empty(), places.meant(""));
  }

  @Test
  @DisplayName("a place knows its area, and how much of it is Upper Rhine")
  void areas() {
    Place kehl = place(Country.DE, "Kehl");
    assertEquals("Ortenau", kehl.areaName(Language.FR));
    assertEquals("Ortenaukreis", kehl.areaName(Language.DE));
    assertEquals(Coverage.FULL, kehl.upperRhine());
    assertTrue(kehl.isOpenTo(Direction.THEORY_FR_PRACTICE_DE, IN_FORCE));
    assertFalse(kehl.isOpenTo(Direction.THEORY_DE_PRACTICE_FR, IN_FORCE));
    assertFalse(kehl.isOpenTo(Direction.THEORY_FR_PRACTICE_DE, IN_FORCE.minusDays(1)));
    assertTrue(place(Country.CH, "Basel").isOpenTo(Direction.THEORY_FR_PRACTICE_CH, IN_FORCE));
  }

  @Test
  @DisplayName("from Strasbourg to Kehl by tram the way leads over the Beatus-Rhenanus bridge")
  void wayOverTheRhine() {
    var way =
        router.way(
            place(Country.FR, "Strasbourg"),
            place(Country.DE, "Kehl"),
            MeansOfTransport.PUBLIC_TRANSPORT);
    var crossing = way.crossing().orElseThrow();
    assertEquals("Pont Beatus-Rhenanus", crossing.name(Language.FR));
    assertEquals(new Line(LineKind.TRAM, "D", "D", 15), crossing.line().orElseThrow());
  }

  @Test
  @DisplayName("a ferry knows when it runs, a bridge has no line where none crosses")
  void ferryHours() {
    var ferry =
        router.way(
            place(Country.FR, "Drusenheim"), place(Country.DE, "Greffern"), MeansOfTransport.CAR);
    assertEquals(
        new ServiceHours(Season.ALL_YEAR, Days.WORKDAYS, LocalTime.of(6, 0), LocalTime.of(20, 0)),
        ferry.crossing().orElseThrow().hours().get(0));
    var bridge =
        router.way(
            place(Country.CH, "Stein"), place(Country.DE, "Bad Säckingen"), MeansOfTransport.CAR);
    assertTrue(bridge.crossing().orElseThrow().line().isEmpty());
  }

  @Test
  @DisplayName("there are ten occupations, and only the Erzieher's is no dual training")
  void tenOccupations() {
    List<Occupation> all = occupations.all();
    assertEquals(10, all.size());
    assertEquals(
        List.of("erzieher"), all.stream().filter(o -> !o.isDual()).map(Occupation::slug).toList());
    assertEquals("Zimmerer / Zimmerin", occupation("zimmerer").title(Language.DE));
    assertFalse(occupation("zimmerer").frenchDiplomas().isEmpty());
  }

  @Test
  @DisplayName(
      "a carpenter's contract in the Ortenau is registered at Freiburg, then goes to Opco EP")
  void practiceInGermany() {
    Responsibility found =
        responsible("zimmerer", "Kehl", Country.DE, Direction.THEORY_FR_PRACTICE_DE).orElseThrow();
    assertEquals("Handwerkskammer Freiburg", found.registrar().name());
    assertTrue(found.registrar().registersContracts());
    assertEquals("Opco EP", found.depositary().orElseThrow().name());
  }

  @Test
  @DisplayName("a contract in Alsace goes to Opco EP, and the chamber of the trade advises")
  void practiceInFrance() {
    Responsibility found =
        responsible("zimmerer", "Haguenau", Country.FR, Direction.THEORY_DE_PRACTICE_FR)
            .orElseThrow();
    assertEquals("Opco EP", found.registrar().name());
    assertEquals("Chambre de métiers d’Alsace", found.adviser().orElseThrow().name());
    assertTrue(found.depositary().isEmpty());
  }

  @Test
  @DisplayName("in the pilot the company's canton enters a contract, and nobody else gets it")
  void practiceInSwitzerland() {
    Responsibility inTheCity =
        responsible("zimmerer", "Basel", Country.CH, Direction.THEORY_FR_PRACTICE_CH).orElseThrow();
    assertEquals(
        "Kanton Basel-Stadt, Mittelschulen und Berufsbildung", inTheCity.registrar().name());
    assertTrue(inTheCity.registrar().registersContracts());
    assertTrue(inTheCity.depositary().isEmpty());
    assertEquals(
        "Kanton Basel-Landschaft, Berufsbildung, Mittelschulen und Hochschulen",
        responsible("einzelhandel", "Liestal", Country.CH, Direction.THEORY_DE_PRACTICE_CH)
            .orElseThrow()
            .registrar()
            .name());
    assertEquals(
        "Handwerkskammer Freiburg",
        responsible("zimmerer", "Kehl", Country.DE, Direction.THEORY_CH_PRACTICE_DE)
            .orElseThrow()
            .registrar()
            .name());
    assertEquals(
        Optional.empty(),
        responsible("zimmerer", "Aarau", Country.CH, Direction.THEORY_FR_PRACTICE_CH),
        "of the other cantons none is known to take part");
  }

  @Test
  @DisplayName("gardeners are registered by the Land's own body in Baden-Württemberg")
  void gardeners() {
    assertEquals(
        "Regierungspräsidium Karlsruhe",
        responsible("jardinier-paysagiste", "Rastatt", Country.DE, Direction.THEORY_FR_PRACTICE_DE)
            .orElseThrow()
            .registrar()
            .name());
    assertEquals(
        "Landwirtschaftskammer Rheinland-Pfalz",
        responsible(
                "jardinier-paysagiste",
                "Landau in der Pfalz",
                Country.DE,
                Direction.THEORY_FR_PRACTICE_DE)
            .orElseThrow()
            .registrar()
            .name());
  }

  @Test
  @DisplayName("nobody registers an Erzieher's contract, nor one against the direction")
  void nobody() {
    assertEquals(
        Optional.empty(),
        responsible("erzieher", "Kehl", Country.DE, Direction.THEORY_FR_PRACTICE_DE));
    assertEquals(
        Optional.empty(),
        responsible("zimmerer", "Kehl", Country.DE, Direction.THEORY_DE_PRACTICE_FR));
  }

  @Test
  @DisplayName("the signatories of 2013 are there, each saying what it does in both languages")
  void signatories() {
    List<Organisation> signatories = organisations.signatoriesOf2013();
    assertEquals(27, signatories.size());
    for (Organisation signatory : signatories) {
      var description = signatory.description().orElseThrow();
      assertFalse(description.isMissingIn(Language.FR) || description.isMissingIn(Language.DE));
    }
    assertEquals(
        "Pôle emploi Alsace",
        organisations.bySlug("france-travail").orElseThrow().signedAs().orElseThrow());
  }

  private Optional<Responsibility> responsible(
      String slug, String town, Country country, Direction direction) {
    Organisation company = Organisation.company("Muster", place(country, town));
    return competence.of(
        occupation(slug), company, company.place().orElseThrow(), direction, IN_FORCE);
  }

  private Occupation occupation(String slug) {
    return occupations.bySlug(slug).orElseThrow();
  }

  private Place place(Country country, String name) {
    return places.named(country, name).get(0);
  }

  private String first(String typed) {
    return places.matching(typed, 1).get(0).name();
  }

  private String loadings() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select string_agg(name || loaded_at, ',' order by name) from reference_file")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
