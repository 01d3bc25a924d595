package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.it.Visitor;
import eu.passerelle.organisation.Organisation;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An officer finds a contract by what someone says on the telephone. */
@InsideLiberty
class ContractSearchIT {

  private static final int ADULT = 19;
  private static final Pattern HIT =
      Pattern.compile("href=\"/fr/(contrats|contrats-a-enregistrer)/(\\d+)\"");

  /** Contracts are made once: each costs a company, a school, an offer and signatures. */
  private static Story bridge;

  private static Story star;
  private static Story elsewhere;
  private static Story returned;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractSearch search;
  @Inject private ContractRegister register;
  @Inject private Market market;

  private Account officer;
  private Organisation chamber;

  @BeforeEach
  void contracts() throws Exception {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
    chamber = officer.membership().orElseThrow().organisation();
    if (bridge == null) {
      bridge = stories.checked(ADULT);
      assertEquals(List.of(), register.register(bridge.id(), officer));
      rename(bridge, "Zoé Straußmüller-Lefèvre", "Größwanger Holzbau GmbH & Co. KG");
      stories.run(
          "update contract set register_number = 'HWK-FREIBURG-2031-00417' where id = "
              + bridge.id());
      star = named("Yıldız Œuvrard", "Menuiserie L’Étoile d’Ægidienberg");
      elsewhere = named("Zoé Straußmüller-Lefèvre", "Größwanger Holzbau GmbH & Co. KG");
      stories.run(
          "update contract set registrar_id = (select id from organisation where slug = '%s')"
                  .formatted(ContractStory.OTHER_CHAMBER)
              + " where id = "
              + elsewhere.id());
      returned = named("Zoé Straußmüller-Lefèvre", "Größwanger Holzbau GmbH & Co. KG");
      register.returnBecause(returned.id(), Correction.because("Bitte Urlaub prüfen."), officer);
    }
  }

  @Test
  @DisplayName("by name, company or number, with what people forget, swap and misspell")
  void found() {
    for (String typed :
        List.of(
            "Zoé Straußmüller-Lefèvre",
            "zoe straussmueller lefevre",
            "ZOÉ STRAUSSMÜLLER",
            "STRAUẞMULLER",
            "Lefèvre, Zoé",
            "straussmullerlefevre",
            "Straußmüllre",
            "Strausmüller",
            "Strauußmüller",
            "Straußmüler",
            "Lefebre",
            "straußm",
            "Zo\u0065\u0301",
            "Größwanger",
            "groesswanger",
            "grosswangr",
            "holzbau größwanger",
            "Lefèvre Größwanger",
            "HWK-FREIBURG-2031-00417",
            "hwk-freiburg-2031-00417",
            "2031-00417",
            "2031–00417",
            "2031-004",
            "2031 lefevre",
            "417 lefevre")) {
      assertEquals(List.of(bridge.id()), search.find(chamber, typed), typed);
    }
    for (String typed :
        List.of(
            "Yildiz",
            "YILDIZ",
            "Oeuvrard",
            "œuvrard",
            "Ouvrard",
            "yldiz",
            "l'étoile",
            "letoile",
            "etoile menuiserie",
            "Aegidienberg",
            "ägidienberg",
            "yıldız\u00a0œuvrard")) {
      assertEquals(List.of(star.id()), search.find(chamber, typed), typed);
    }
  }

  @Test
  @DisplayName("not by other words, other numbers, two slips in a word, or what a sign could mean")
  void notFound() {
    for (String typed :
        List.of(
            "Straußmeier",
            "Lefèvre Dupont",
            "HWK-FREIBURG-2031-00418",
            "HWK-KARLSRUHE-2031-00417",
            "2031-0041800",
            "%",
            "_",
            "\uD83D\uDE42",
            "' or true --",
            "Лефевр")) {
      assertEquals(List.of(), search.find(chamber, typed), typed);
    }
  }

  @Test
  @DisplayName("of another chamber only there; what was returned, in none")
  void own() throws Exception {
    Account stranger = stories.officerOf(ContractStory.OTHER_CHAMBER);
    Organisation other = stranger.membership().orElseThrow().organisation();

    assertEquals(List.of(elsewhere.id()), search.find(other, "Straußmüller"));
    assertEquals(
        Map.of(elsewhere.id(), "contrats-a-enregistrer"), hits(signedIn(stranger), "Straußmüller"));
    assertEquals(Map.of(bridge.id(), "contrats"), hits(signedIn(officer), "Straußmüller"));
    assertEquals(List.of(), search.contracts(chamber, List.of(elsewhere.id())));
  }

  @Test
  @DisplayName("by the name a company has now, and by nobody's who left")
  void renamed() throws Exception {
    Story story = named("Quirin Abschied", "Dachwerk Vorher");
    rename(story, "Quirin Abschied", "Dachwerk Nachher");

    assertEquals(List.of(), search.find(chamber, "Vorher"));
    assertEquals(List.of(story.id()), search.find(chamber, "Nachher"));

    stories.run("update contract set apprentice_name = '– –' where id = " + story.id());
    assertEquals(List.of(), search.find(chamber, "Abschied"));
  }

  @Test
  @DisplayName("each with its status; it leads to where there is something to decide, or to read")
  void status() throws Exception {
    Visitor visitor = signedIn(officer);

    assertEquals(Map.of(star.id(), "contrats-a-enregistrer"), hits(visitor, "Œuvrard"));
    assertTrue(page(visitor, "q=oeuvrard").contains("En attente d’enregistrement"));
    assertEquals(Map.of(bridge.id(), "contrats"), hits(visitor, "2031-00417"));
    assertTrue(page(visitor, "q=2031-00417").contains("HWK-FREIBURG-2031-00417"));

    ends("END_REPORTED");
    assertEquals(Map.of(bridge.id(), "contrats-a-enregistrer"), hits(visitor, "2031-00417"));
    ends("TERMINATED");
    assertEquals(Map.of(bridge.id(), "contrats"), hits(visitor, "2031-00417"));
    assertTrue(page(visitor, "q=2031-00417").contains("Rompu avant terme"));
  }

  @Test
  @DisplayName("the best hit first, then the newest; page by page with the query kept")
  void order() throws Exception {
    List<Long> newest = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      newest.add(0, named("Jo Xaverin", "Kranbau Viele").id());
    }
    long near = named("Jo Xavering", "Kranbau Viele").id();
    Visitor visitor = signedIn(officer);

    List<Long> found = search.find(chamber, "Xaverin");

    assertEquals(newest, found.subList(0, 21));
    assertEquals(near, found.get(21));
    String first = page(visitor, "q=Xaverin");
    assertTrue(first.contains("22 contrats trouvés"), first);
    assertTrue(
        first.contains("?q=Xaverin&amp;page=2") || first.contains("?page=2&amp;q=Xaverin"), first);
    assertEquals(newest.subList(0, 20), List.copyOf(hitsOn(first).keySet()));
    String second = page(visitor, "q=Xaverin&page=2");
    assertEquals(List.of(newest.get(20), near), List.copyOf(hitsOn(second).keySet()));
    assertTrue(second.contains("value=\"Xaverin\""), second);
    assertEquals(
        market.statementsFor(() -> visitor.get("fr/registre")),
        market.statementsFor(() -> visitor.get("fr/registre?q=Xaverin")));
  }

  @Test
  @DisplayName("nothing typed is the register; nothing found says what to do")
  void blank() throws Exception {
    Visitor visitor = signedIn(officer);
    for (String query : List.of("q=", "q=+", "q=%00", "q=%C2%A0")) {
      String page = page(visitor, query);
      assertTrue(page.contains(" contrats enregistrés.") || page.contains("enregistré."), query);
    }
    String page = page(visitor, "q=nirgendwo");
    assertTrue(page.contains("Aucun contrat trouvé."), page);
    assertTrue(page.contains("Vérifiez l’orthographe"), page);
  }

  @Test
  @DisplayName("for officers alone")
  void refused() throws Exception {
    for (Account other :
        List.of(bridge.apprentice(), bridge.employer(), stories.somebody(Role.ADMINISTRATOR))) {
      assertEquals(403, signedIn(other).get("fr/registre?q=zoe").statusCode());
    }
    assertEquals(302, new Visitor(application.toString()).get("fr/registre?q=zoe").statusCode());
  }

  @Test
  @DisplayName("whatever is typed gets a page")
  void fuzzed() throws Exception {
    Visitor visitor = signedIn(officer);
    List<String> typed =
        new ArrayList<>(
            List.of(
                "\u0000",
                "a\u0000b",
                "%",
                "_",
                "\\",
                "\\u0041",
                "'",
                "\"><script>",
                "${1+1} #{1+1}",
                ":id ?1 ?",
                "\u202Eאבג",
                "\uD83D\uDE42\uD83D\uDC69\u200D\uD83D\uDD27",
                "\uFEFF\uFFFF\uFFFE",
                "e\u0301".repeat(60),
                "½ Ⅷ ﷺ ﬁ ŉ",
                "日本語 한국어 ไทย",
                "a ".repeat(50),
                "abcd ".repeat(20),
                "x".repeat(100),
                "9".repeat(100),
                "x".repeat(1999),
                "x".repeat(3000)));
    Random dice = new Random(20130912);
    for (int i = 0; i < 30; i++) {
      StringBuilder any = new StringBuilder();
      dice.ints(1 + dice.nextInt(40), 0, 0x3000)
          .filter(c -> !Character.isSurrogate((char) c))
          .forEach(any::appendCodePoint);
      typed.add(any.toString());
    }
    for (String text : typed) {
      String query = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
      HttpResponse<String> answer = visitor.get("fr/registre?" + query);
      assertEquals(200, answer.statusCode(), query);
      assertFalse(answer.body().contains("<script>\""), query);
    }
    assertEquals(200, visitor.get("fr/registre?q=a&q=b&page=x").statusCode());
  }

  /** Awaiting registration, with these names. */
  private Story named(String apprentice, String company) throws SQLException {
    Story story = stories.checked(ADULT);
    rename(story, apprentice, company);
    return story;
  }

  private void rename(Story story, String apprentice, String company) throws SQLException {
    stories.run(
        """
        update contract set apprentice_name = '%2$s' where id = %1$d;
        update organisation set name = '%3$s'
          where id = (select company_id from contract where id = %1$d)
        """
            .formatted(story.id(), apprentice, company));
  }

  private void ends(String status) throws SQLException {
    stories.run(
        """
        update contract set status = '%s', termination_ground = 'AGREEMENT_DE',
          termination_party = 'APPRENTICE', termination_declared_on = '2026-11-02',
          termination_last_day = '2026-11-30', termination_reason = 'Umzug.' where id = %d
        """
            .formatted(status, bridge.id()));
  }

  private Visitor signedIn(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), ContractStory.PASSWORD).statusCode());
    return visitor;
  }

  private static String page(Visitor visitor, String query) throws Exception {
    HttpResponse<String> answer = visitor.get("fr/registre?" + query);
    assertEquals(200, answer.statusCode(), query);
    return answer.body();
  }

  private static Map<Long, String> hits(Visitor visitor, String typed) throws Exception {
    return hitsOn(page(visitor, "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
  }

  /** The contracts of a list in their order, and where their links lead. */
  private static Map<Long, String> hitsOn(String page) {
    Map<Long, String> hits = new LinkedHashMap<>();
    for (MatchResult hit : HIT.matcher(page).results().toList()) {
      hits.put(Long.parseLong(hit.group(2)), hit.group(1));
    }
    return hits;
  }
}
