package eu.passerelle.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Applying;
import eu.passerelle.candidate.Visibility;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.matching.Block;
import eu.passerelle.territory.Country;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Places in Breisach and people from the other bank, in an occupation that nobody else learns. */
@InsideLiberty
class GapIT {

  private static final String SLUG = "land-baumaschinen";
  private static final Selection OURS =
      new Selection(Optional.of(SLUG), Optional.empty(), Optional.empty());

  @ArquillianResource private URL application;

  @Inject private Market market;
  @Inject private Counting counting;
  @Inject private GapBook book;
  @Inject private Applying applying;
  @Inject private Answering answering;
  @Inject private Leaving leaving;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  private Account employer;
  private Account coordinator;
  private YearMonth month;

  @BeforeEach
  void nobodyAround() {
    market.run("update offer set status = 'CLOSED' where occupation_slug = '%s'".formatted(SLUG));
    market.run(
        """
        update candidate set findable_since = null where id in (
          select candidate_id from candidate_wish where occupation_slug = '%s')
        """
            .formatted(SLUG));
    employer = market.employerIn("Breisach am Rhein");
    coordinator = market.coordinator();
    month = YearMonth.from(LocalDate.now(clock));
  }

  @Test
  @DisplayName("a place and someone whom nothing keeps apart are counted, and stand on no list")
  void fitting() {
    place();
    neighbour();
    counting.run();
    for (Subject subject : Subject.values()) {
      assertEquals(1, whole().all(subject));
      assertEquals(0, whole().without(subject));
      assertEquals(0, book.count(subject, Optional.empty(), OURS).lines());
    }
  }

  @Test
  @DisplayName("a place is blocked by the language alone, and says so with the pair behind it")
  void language() {
    long place = place();
    long emma = neighbour();
    change(emma, "german = 'A1'");
    // Two places: a number counts places, its list the offer.
    market.run("update offer set places = 2 where id = " + place);
    assertBlocked(Block.GERMAN, 2, 1);
    GapOnList line = only(Subject.PLACE);
    assertEquals(place, line.offer().orElseThrow().id());
    assertEquals("Haut-Rhin", line.nearest().get(0).areaName(Language.FR));
    assertEquals(
        List.of("L’entreprise demande un niveau B1 en allemand\u202F; la personne a un niveau A1"),
        said(line));
    assertEquals(said(line), said(only(Subject.CANDIDATE)));
  }

  @Test
  @DisplayName("a place is blocked by the way alone: near by car, too far by bicycle")
  void way() {
    place();
    wishing(market.findableFrom("Colmar"));
    assertBlocked(Block.WAY, 1, 1);
    String reason = said(only(Subject.PLACE)).get(0);
    assertTrue(reason.contains("bien plus que les"), reason);
    assertFalse(reason.contains("km"), "three distances would tell the town: " + reason);
  }

  @Test
  @DisplayName("a place is blocked by the dates alone")
  void dates() {
    place();
    change(neighbour(), "available_from = current_date + interval '8 months'");
    assertBlocked(Block.START, 1, 1);
  }

  @Test
  @DisplayName("someone finds no place of the occupation, and a place nobody who wishes for it")
  void occupation() {
    neighbour();
    counting.run();
    assertEquals(Optional.of(Block.OCCUPATION), whole().most(Subject.CANDIDATE));
    assertEquals(List.of(), only(Subject.CANDIDATE).nearest());
    nobodyAround();
    place();
    counting.run();
    assertEquals(Optional.of(Block.OCCUPATION), whole().most(Subject.PLACE));
    assertEquals(0, whole().all(Subject.CANDIDATE));
  }

  @Test
  @DisplayName("every number equals the list behind it: by occupation, area, side and ground")
  void numbersAreLists() {
    change(neighbour(), "german = 'NONE'");
    change(neighbour(), "side = 'PRACTICE_FR'");
    wishing(market.findableFrom("Colmar"));
    neighbour();
    place();
    market.run("update offer set places = 3 where id = " + place());
    market.run(
        "update offer set german = 'C2', start_date = current_date + 9 where id = " + place());
    counting.run();

    for (Subject subject : Subject.values()) {
      MonthFigures all = book.figures(month, Selection.ALL);
      assertEquals(all.whole().without(subject), listed(subject, Optional.empty(), Selection.ALL));
      for (Balance.Share share : all.whole().blocks(subject)) {
        assertEquals(share.counted(), listed(subject, Optional.of(share.block()), Selection.ALL));
      }
      all.byOccupation()
          .forEach(
              (slug, balance) ->
                  assertEquals(
                      balance.without(subject),
                      listed(
                          subject,
                          Optional.empty(),
                          new Selection(Optional.of(slug), Optional.empty(), Optional.empty()))));
      all.byArea()
          .forEach(
              (where, balance) ->
                  where
                      .area()
                      .ifPresent(
                          area ->
                              assertEquals(
                                  balance.without(subject),
                                  listed(
                                      subject,
                                      Optional.empty(),
                                      new Selection(
                                          Optional.empty(),
                                          Optional.of(area),
                                          Optional.empty())))));
      all.bySide()
          .forEach(
              (side, balance) ->
                  assertEquals(
                      balance.without(subject),
                      listed(
                          subject,
                          Optional.empty(),
                          new Selection(Optional.empty(), Optional.empty(), Optional.of(side)))));
    }
    assertTrue(whole().without(Subject.PLACE) > 0);
    assertTrue(whole().without(Subject.CANDIDATE) > 0);
    Selection inFrance =
        new Selection(Optional.of(SLUG), Optional.empty(), Optional.of(Country.FR));
    assertEquals(0, book.figures(month, inFrance).whole().all(Subject.PLACE));
    assertEquals(
        whole().all(Subject.CANDIDATE),
        book.figures(month, inFrance).whole().all(Subject.CANDIDATE),
        "who does not mind belongs to each side");
  }

  @Test
  @DisplayName("counted twice, or by two nodes at once, the month is counted once")
  void idempotent() throws Exception {
    place();
    change(neighbour(), "german = 'A1'");
    counting.run();
    String once = market.one("select count(*) || '/' || sum(counted) from gap_figure");
    List<Future<?>> nodes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      nodes.add(executor.submit(counting::run));
    }
    for (Future<?> node : nodes) {
      node.get();
    }
    assertEquals(once, market.one("select count(*) || '/' || sum(counted) from gap_figure"));
    assertEquals(1, book.count(Subject.PLACE, Optional.empty(), OURS).lines());
  }

  @Test
  @DisplayName("who leaves, or agrees no more to be found, is on no list from that moment")
  void gone() {
    place();
    Account emma = market.findableFrom("Neuf-Brisach");
    change(wishing(emma), "german = 'A1'");
    Account lea = market.findableFrom("Neuf-Brisach");
    change(wishing(lea), "german = 'A1'");
    counting.run();
    assertEquals(2, book.count(Subject.CANDIDATE, Optional.empty(), OURS).lines());
    assertEquals(2, only(Subject.PLACE).nearest().size());

    market.shows(emma, Visibility.ON_APPLYING);
    assertEquals(1, book.count(Subject.CANDIDATE, Optional.empty(), OURS).lines());
    assertEquals(1, only(Subject.PLACE).nearest().size());
    leaving.close(lea.id());
    assertEquals(0, book.count(Subject.CANDIDATE, Optional.empty(), OURS).lines());
    assertEquals(List.of(), only(Subject.PLACE).nearest());
  }

  @Test
  @DisplayName("who has a contract looks for nothing any more, nor does who can't be found")
  void notSearching() {
    long place = place();
    Account agreed = market.findableFrom("Neuf-Brisach");
    wishing(agreed);
    var sent = applying.send(agreed.id(), place, "Bonjour", Language.FR, List.of());
    long id = assertInstanceOf(Applying.Sending.Sent.class, sent).applicationId();
    long company = market.companyOf(employer).id();
    assertEquals(Optional.empty(), answering.invite(id, company, "Mardi ?", employer.id()));
    assertEquals(Optional.empty(), applying.sayYes(id, agreed.id()));
    assertEquals(Optional.empty(), answering.accept(id, company, employer.id()));
    wishing(market.apprenticeFrom("Neuf-Brisach"));
    counting.run();
    assertTrue(whole().isEmpty(), "the place is taken, nobody else can be found");
  }

  @Test
  @DisplayName("a month that is over keeps figures, but no area in which fewer than three looked")
  void closed() {
    YearMonth before = month.minusMonths(1);
    YearMonth old = month.minusMonths(GapBook.KEPT_MONTHS);
    market.run("delete from gap_figure where month < '" + month.atDay(1) + "'");
    figure(before, "CANDIDATE", "FR", "67", "GERMAN", 2);
    figure(before, "CANDIDATE", "FR", "68", "GERMAN", 1);
    figure(before, "CANDIDATE", "FR", "57", "GERMAN", 1);
    figure(before, "CANDIDATE", "FR", "57", "WAY", 2);
    figure(before, "PLACE", "DE", "08317", "WAY", 1);
    figure(old, "PLACE", "DE", "08317", "WAY", 1);
    counting.run();
    counting.run();
    MonthFigures figures = book.figures(before, OURS);
    assertEquals(6, figures.whole().without(Subject.CANDIDATE));
    assertEquals(
        3,
        figures
            .byArea()
            .get(new MonthFigures.Where(Country.FR, Optional.empty()))
            .without(Subject.CANDIDATE));
    assertEquals(
        3,
        figures
            .byArea()
            .get(new MonthFigures.Where(Country.FR, Optional.of("57")))
            .without(Subject.CANDIDATE));
    assertTrue(
        figures.byArea().containsKey(new MonthFigures.Where(Country.DE, Optional.of("08317"))));
    assertTrue(book.figures(old, OURS).whole().isEmpty());
    assertEquals(before, book.trend(OURS).get(0).month());
  }

  @Test
  @DisplayName("the pages show numbers, lists and reasons in both languages, and never who it is")
  void pages() throws Exception {
    place();
    Account emma = market.findableFrom("Neuf-Brisach");
    change(wishing(emma), "german = 'A1'");
    counting.run();
    Visitor visitor = visitor(coordinator);
    String french = ok(visitor, "fr/coordination/ecarts?occupation=" + SLUG);
    assertTrue(french.contains("Places sans profil adapté"), french);
    assertTrue(
        french.contains("/fr/coordination/ecarts/places?block=GERMAN&amp;occupation=" + SLUG),
        french);
    String list = ok(visitor, "fr/coordination/ecarts/personnes?block=GERMAN&occupation=" + SLUG);
    assertTrue(list.contains("Une personne, Haut-Rhin"), list);
    assertTrue(list.contains("la personne a un niveau A1"), list);
    String german = ok(visitor, "de/koordination/luecken/plaetze?occupation=" + SLUG);
    assertTrue(german.contains("1 Platz ohne passendes Profil, 1 Angebot"), german);
    assertTrue(german.contains("die Person hat A1"), german);
    assertTrue(ok(visitor, "de/koordination/luecken?occupation=" + SLUG).contains("Suchende"));
    for (String page : List.of(french, list, german)) {
      assertFalse(page.contains("Emma"), page);
      assertFalse(page.contains("Geheim"), page);
      assertFalse(page.contains("Neuf-Brisach"), page);
    }
    assertTrue(
        ok(visitor, "fr/coordination/ecarts/personnes?occupation=" + SLUG + "&area=BS")
            .contains("Dans ce choix, il n’y a personne sans place adaptée."));
    assertTrue(
        ok(visitor, "fr/coordination/ecarts?occupation=%s&area=BS".formatted(SLUG))
            .contains("Dans ce choix, aucune place n’est ouverte"));
    assertTrue(
        ok(visitor, "fr/coordination/ecarts?occupation=%s&area=BS".formatted(SLUG))
            .contains("<option value=\"" + month + "\" selected=\"selected\">"),
        "the months can be chosen all the same");
    assertEquals(
        200,
        visitor.get("fr/coordination/ecarts?month=x&occupation='&area=%00&side=").statusCode());
  }

  @Test
  @DisplayName(
      "the file names no area of fewer than three candidates, and no month without figures")
  void file() throws Exception {
    place();
    change(neighbour(), "german = 'A1'");
    counting.run();
    Visitor visitor = visitor(coordinator);
    String file = ok(visitor, "de/koordination/luecken/" + month + "/csv");
    String ours =
        file.lines()
            .filter(l -> l.contains("Suchende;") && l.contains("Baumaschinen"))
            .findFirst()
            .orElseThrow();
    assertTrue(ours.contains(";Frankreich;;Ohne Wunsch;Deutsch;1"), ours);
    assertEquals(404, visitor.get("de/koordination/luecken/1999-01/csv").statusCode());
    assertEquals(404, visitor.get("de/koordination/luecken/gestern/csv").statusCode());
  }

  @Test
  @DisplayName("is for the coordination alone")
  void closedToOthers() throws Exception {
    for (String path :
        List.of(
            "fr/coordination/ecarts",
            "fr/coordination/ecarts/places",
            "fr/coordination/ecarts/personnes",
            "fr/coordination/ecarts/" + month + "/csv")) {
      assertEquals(403, visitor(employer).get(path).statusCode());
      assertEquals(403, visitor(market.apprenticeFrom("Colmar")).get(path).statusCode());
      assertEquals(302, new Visitor(application.toString()).get(path).statusCode());
    }
  }

  @Test
  @DisplayName("asks the database no more for many gaps than for few")
  void statements() throws Exception {
    Visitor visitor = visitor(coordinator);
    List<String> paths =
        List.of(
            "fr/coordination/ecarts",
            "fr/coordination/ecarts/places",
            "fr/coordination/ecarts/personnes");
    place();
    change(neighbour(), "german = 'A1'");
    counting.run();
    List<Long> few = new ArrayList<>();
    for (String path : paths) {
      few.add(market.statementsFor(() -> visitor.get(path + "?occupation=" + SLUG)));
    }
    for (int i = 0; i < 8; i++) {
      place();
      change(neighbour(), "german = 'A1'");
    }
    counting.run();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      assertEquals(
          few.get(i), market.statementsFor(() -> visitor.get(path + "?occupation=" + SLUG)), path);
    }
  }

  private void assertBlocked(Block block, long places, long candidates) {
    counting.run();
    assertEquals(Optional.of(block), whole().most(Subject.PLACE));
    assertEquals(places, whole().without(Subject.PLACE));
    assertEquals(Optional.of(block), whole().most(Subject.CANDIDATE));
    assertEquals(candidates, whole().without(Subject.CANDIDATE));
    assertEquals(block, only(Subject.PLACE).block());
    assertEquals(block, only(Subject.CANDIDATE).block());
  }

  private Balance whole() {
    return book.figures(month, OURS).whole();
  }

  private GapOnList only(Subject subject) {
    List<GapOnList> lines = book.list(subject, Optional.empty(), OURS, 1, 20);
    assertEquals(1, lines.size());
    return lines.get(0);
  }

  /** What a list counts, page by page, which is what it says it counts. */
  private long listed(Subject subject, Optional<Block> block, Selection selection) {
    long sum = 0;
    long lines = 0;
    for (int page = 1; ; page++) {
      List<GapOnList> shown = book.list(subject, block, selection, page, 20);
      sum += shown.stream().mapToInt(GapOnList::counted).sum();
      lines += shown.size();
      if (shown.isEmpty()) {
        break;
      }
    }
    assertEquals(new Gaps.Total(lines, sum), book.count(subject, block, selection));
    return sum;
  }

  private List<String> said(GapOnList line) {
    return line.nearest().get(0).reasons().stream()
        .map(reason -> messages.text(Language.FR, reason))
        .toList();
  }

  private long place() {
    long id = market.offerOf(employer);
    market.run("update offer set occupation_slug = '%s' where id = %d".formatted(SLUG, id));
    return id;
  }

  /** Someone from the other end of the bridge who agrees to be found. */
  private long neighbour() {
    return wishing(market.findableFrom("Neuf-Brisach"));
  }

  private long wishing(Account apprentice) {
    long id = market.candidateOf(apprentice);
    market.run(
        "update candidate_wish set occupation_slug = '%s' where candidate_id = %d"
            .formatted(SLUG, id));
    return id;
  }

  private void change(long candidate, String to) {
    market.run("update candidate set " + to + " where id = " + candidate);
  }

  private void figure(
      YearMonth of, String subject, String country, String area, String block, int counted) {
    market.run(
        "insert into gap_figure values ('%s', '%s', '%s', '%s', '%s', 'DE', '%s', %d)"
            .formatted(of.atDay(1), subject, SLUG, country, area, block, counted));
  }

  private static String ok(Visitor visitor, String path) throws Exception {
    HttpResponse<String> answer = visitor.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
