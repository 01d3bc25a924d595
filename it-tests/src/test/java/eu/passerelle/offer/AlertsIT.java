package eu.passerelle.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Leaving;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who keeps a search hears of new offers, once, in the chosen rhythm, and no longer than wished.
 */
@InsideLiberty
class AlertsIT {

  private static final Pattern STOP = Pattern.compile("/((?:fr/alertes|de/\\w+)/[\\w-]{43})");

  @ArquillianResource private URL application;

  @Inject private Alerts alerts;
  @Inject private AlertRound round;
  @Inject private SearchKeeper keeper;
  @Inject private Leaving leaving;
  @Inject private Market market;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Account seeker;
  private Account carpenter;

  @BeforeEach
  void aSeekerAndACarpenter() {
    seeker = market.apprenticeFrom("Strasbourg");
    carpenter = market.employerIn("Rastatt");
  }

  @Test
  @DisplayName("a mail tells of what was published since, with links, in the reader's language")
  void told() throws Exception {
    market.offerOf(carpenter);
    long search = keeps(seeker, Rhythm.WEEKLY);
    assertFalse(alerts.tell(search), "not due today");
    isDue(search);
    assertTrue(alerts.tell(search));
    assertEquals(0, letters(), "what was open then has been seen");

    long fresh = market.offerOf(carpenter);
    isDue(search);
    assertTrue(alerts.dueAfter(search - 1).contains(search));
    assertTrue(alerts.tell(search));
    Post.Mail mail = new Post(database).lastTo(seeker.email());
    assertEquals("Une nouvelle offre : " + company(), mail.subject().replace('\u202f', ' '));
    assertTrue(mail.plain().contains("/fr/offres/" + fresh), mail.plain());
    assertTrue(mail.plain().contains("pour ta recherche"), mail.plain());
    assertEquals(
        "7", market.one("select due_on - current_date from saved_search where id = " + search));
  }

  @Test
  @DisplayName("a search that can't be understood any more keeps no other from being told")
  void poisoned() {
    Account unlucky = market.apprenticeFrom("Strasbourg");
    long poisoned = keeps(unlucky, Rhythm.DAILY);
    long search = keeps(seeker, Rhythm.DAILY);
    market.run("insert into saved_search_choice values (" + poisoned + ", 'START', 'never')");
    market.run("update saved_search set due_on = current_date - 9 where id = " + poisoned);
    isDue(search);
    market.offerOf(carpenter);

    round.goRound();
    assertEquals(1, letters());
    assertEquals(
        "9", market.one("select current_date - due_on from saved_search where id = " + poisoned));
    keeper.delete(poisoned, unlucky);
  }

  @Test
  @DisplayName("nobody hears of an offer twice, not even when it is closed and published again")
  void once() {
    long search = keeps(seeker, Rhythm.DAILY);
    long offer = market.offerOf(carpenter);
    isDue(search);
    alerts.tell(search);
    assertEquals(1, letters());

    market.run("update offer set status = 'CLOSED' where id = " + offer);
    market.run("update offer set status = 'OPEN', published_at = now() where id = " + offer);
    isDue(search);
    assertTrue(alerts.tell(search));
    assertFalse(alerts.tell(search), "not due again today");
    assertEquals(1, letters());

    market.offerOf(carpenter);
    isDue(search);
    alerts.tell(search);
    assertEquals(2, letters());
  }

  @Test
  @DisplayName("a place that is free again is news to whoever kept the search while none was")
  void freeAgain() {
    long offer = market.offerOf(carpenter);
    market.run("update offer set status = 'FILLED', places_taken = 1 where id = " + offer);
    long search = keeps(seeker, Rhythm.DAILY);
    isDue(search);
    alerts.tell(search);
    assertEquals(0, letters());

    for (int i = 0; i < 2; i++) {
      market.run("update offer set status = 'OPEN', places_taken = 0 where id = " + offer);
      isDue(search);
      alerts.tell(search);
      assertEquals(1, letters(), "once");
      market.run("update offer set status = 'FILLED', places_taken = 1 where id = " + offer);
    }
  }

  @Test
  @DisplayName("a place that was free for a day between two rounds is free again: it is still told")
  void freeTwice() {
    long offer = market.offerOf(carpenter);
    market.run("update offer set status = 'FILLED', places_taken = 1 where id = " + offer);
    long search = keeps(seeker, Rhythm.MONTHLY);
    for (String status : List.of("OPEN", "FILLED", "OPEN")) {
      market.run("update offer set status = '%s' where id = %d".formatted(status, offer));
    }
    isDue(search);
    alerts.tell(search);
    assertEquals(1, letters());
  }

  @Test
  @DisplayName("what stood open when the search was kept is no news when it is published again")
  void seen() {
    long offer = market.offerOf(carpenter);
    long search = keeps(seeker, Rhythm.DAILY);
    market.run("update offer set status = 'CLOSED' where id = " + offer);
    market.run("update offer set status = 'OPEN', published_at = now() where id = " + offer);
    isDue(search);
    assertTrue(alerts.tell(search));
    assertEquals(0, letters());
  }

  @Test
  @DisplayName("a mail program stops further mails with one request, and without signing in")
  void oneClick() throws Exception {
    long search = keeps(seeker, Rhythm.DAILY);
    market.offerOf(carpenter);
    isDue(search);
    alerts.tell(search);
    Post.Mail mail = new Post(database).lastTo(seeker.email());
    assertEquals("List-Unsubscribe=One-Click", mail.headers().get("List-Unsubscribe-Post"));
    Matcher stop = STOP.matcher(mail.headers().get("List-Unsubscribe"));
    assertTrue(stop.find(), mail.headers().toString());
    assertTrue(mail.plain().contains(stop.group()), mail.plain());
    assertEquals("", market.one("select unsubscribe from letter where unsubscribe is not null"));
    Visitor program = new Visitor(application.toString());

    assertTrue(program.get(stop.group(1)).body().contains("Arrêter ces e-mails"));
    assertEquals("DAILY", rhythm(search), "who only looks stops nothing");

    HttpResponse<String> answer =
        program.send(
            program
                .request(stop.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    assertEquals(200, answer.statusCode());
    assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    assertTrue(answer.body().contains("C’est arrêté"), answer.body());
    assertEquals("NEVER", rhythm(search));

    market.offerOf(carpenter);
    isDue(search);
    assertFalse(alerts.tell(search));
    assertEquals(1, letters());

    keeper.change(search, seeker, Rhythm.DAILY);
    isDue(search);
    assertTrue(alerts.tell(search));
    assertEquals(1, letters(), "what came meanwhile was not wanted to be heard of");

    keeper.delete(search, seeker);
    assertEquals(404, program.get(stop.group(1)).statusCode());
  }

  @Test
  @DisplayName(
      "a mail program in a browser stops them from its own site, in the form RFC 8058 likes")
  void oneClickFromAnotherSite() throws Exception {
    long search = keeps(seeker, Rhythm.DAILY);
    String stop = stopLink(search);
    Visitor program = new Visitor(application.toString());
    String boundary = "mail";
    HttpResponse<String> answer =
        program.send(
            program
                .request(stop)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://mail.example")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "--%1$s\r\n%2$s\r\n\r\nOne-Click\r\n--%1$s--\r\n"
                            .formatted(
                                boundary,
                                "Content-Disposition: form-data; name=\"List-Unsubscribe\""))));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("NEVER", rhythm(search));

    HttpResponse<String> elsewhere =
        program.send(
            program
                .request("fr/mes-recherches")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody()));
    assertEquals(403, elsewhere.statusCode(), "no other page");
  }

  /** The link of a mail of new offers, by which they stop. */
  private String stopLink(long search) throws Exception {
    market.offerOf(carpenter);
    isDue(search);
    alerts.tell(search);
    Matcher stop =
        STOP.matcher(new Post(database).lastTo(seeker.email()).headers().get("List-Unsubscribe"));
    assertTrue(stop.find());
    return stop.group(1);
  }

  @Test
  @DisplayName("a search goes with the account, and nothing is mailed any more")
  void closed() {
    long search = keeps(seeker, Rhythm.DAILY);
    market.offerOf(carpenter);
    isDue(search);
    assertEquals(Optional.empty(), leaving.close(seeker.id()));
    int farewell = letters();
    assertEquals("", market.one("select 1 from saved_search where id = " + search));
    assertFalse(alerts.tell(search));
    assertEquals(farewell, letters());
  }

  @Test
  @DisplayName(
      "a search is saved from the list, given another rhythm and deleted, by its owner alone")
  void pages() throws Exception {
    Visitor visitor = visitor(seeker);
    String list = visitor.get("fr/offres?q=charpentier&occupation=zimmerer").body();
    String save = "fr/offres/enregistrer-la-recherche?q=charpentier&occupation=zimmerer";
    assertTrue(list.contains("href=\"/" + save.replace("&", "&amp;") + "\""), list);
    HttpResponse<String> saved =
        visitor.send(
            "fr/offres/enregistrer-la-recherche",
            visitor.form(save),
            "rhythm",
            "MONTHLY",
            "save",
            "Enregistrer");
    assertEquals(302, saved.statusCode(), saved.body());
    String mine = visitor.get("fr/mes-recherches").body();
    assertTrue(mine.contains("charpentier · Charpentier / charpentière bois"), mine);
    String search = market.one("select id from saved_search where account_id = " + seeker.id());
    assertEquals("MONTHLY", rhythm(Long.parseLong(search)));

    Visitor other = visitor(market.apprenticeFrom("Strasbourg"));
    keeps(seeker, Rhythm.DAILY);
    List<String> opened = visitor.form("fr/mes-recherches");
    assertEquals(
        302,
        visitor
            .send("fr/mes-recherches", opened, "rhythm" + search, "DAILY", "change", search)
            .statusCode());
    assertEquals("DAILY", rhythm(Long.parseLong(search)));
    assertEquals(
        404,
        other
            .send("fr/mes-recherches", other.form("fr/mes-recherches"), "delete", search)
            .statusCode());
    visitor.send("fr/mes-recherches", visitor.form("fr/mes-recherches"), "delete", search);
    assertEquals("", market.one("select 1 from saved_search where id = " + search));
  }

  @Test
  @DisplayName("one's own searches take no more statements for six than for one, and each is named")
  void statements() throws Exception {
    Visitor visitor = visitor(seeker);
    String path = "fr/mes-recherches";
    keeper.keep(seeker, chosen("zimmerer", "67"), Rhythm.NEVER);
    long one = market.statementsFor(() -> visitor.get(path));
    for (String[] more :
        new String[][] {
          {"einzelhandel", "68"},
          {"bueromanagement", "57"},
          {"mechatroniker", "BS"},
          {"spedition-logistik", "08317"},
          {"unknown", "99"}
        }) {
      keeper.keep(seeker, chosen(more[0], more[1]), Rhythm.NEVER);
    }
    assertEquals(one, market.statementsFor(() -> visitor.get(path)));
    String page = visitor.get(path).body();
    assertTrue(page.contains("Charpentier / charpentière bois · Bas-Rhin"), page);
    assertTrue(page.contains("Ortenau"), page);
    assertTrue(page.contains("unknown · 99"), page);
  }

  private static Wanted chosen(String occupation, String area) {
    return Wanted.anything().choosing(Facet.OCCUPATION, occupation).choosing(Facet.AREA, area);
  }

  @Test
  @DisplayName("saving the same again changes its rhythm; more than one reads are not kept")
  void enough() {
    long search = keeps(seeker, Rhythm.DAILY);
    assertEquals(search, keeps(seeker, Rhythm.MONTHLY));
    assertEquals("MONTHLY", rhythm(search));
    for (int i = 1; i < SavedSearch.MOST_OF_ONE; i++) {
      assertTrue(keeper.keep(seeker, Wanted.anything().by("mot" + i), Rhythm.NEVER).isEmpty());
    }
    assertTrue(keeper.keep(seeker, Wanted.anything().by("trop"), Rhythm.NEVER).isPresent());
  }

  /** A search for what the carpenter offers, by the name of the company. */
  private long keeps(Account owner, Rhythm rhythm) {
    assertEquals(Optional.empty(), keeper.keep(owner, Wanted.anything().by(company()), rhythm));
    return Long.parseLong(
        market.one(
            "select id from saved_search where words = '%s' and account_id = %d"
                .formatted(company(), owner.id())));
  }

  private String company() {
    return market.companyOf(carpenter).name().replaceFirst("-.*", "");
  }

  private void isDue(long search) {
    market.run("update saved_search set due_on = current_date where id = " + search);
  }

  private int letters() {
    return Integer.parseInt(
        market.one("select count(*) from letter where recipient = '" + seeker.email() + "'"));
  }

  private String rhythm(long search) {
    return market.one("select rhythm from saved_search where id = " + search);
  }

  private Visitor visitor(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), Market.PASSWORD).statusCode());
    return visitor;
  }
}
