package eu.passerelle.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import eu.passerelle.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One browser at which everyone of the village sits down in turn, with their own cookies: one that
 * has shown a page shows the next one sooner.
 */
final class ReadingRoom {

  private final Map<String, List<Cookie>> signedIn = new HashMap<>();
  private final Person reader;
  private final Inspection inspection;
  private String sitting = Openings.STRANGER;

  ReadingRoom(Language language) {
    reader = new Person(Village.email("reader"), language);
    inspection = new Inspection(reader.page(), language);
  }

  Page page() {
    return reader.page();
  }

  Inspection inspection() {
    return inspection;
  }

  /** Opens an address as someone. */
  Response open(String who, String address) {
    seat(who);
    return inspection.open(address);
  }

  void close() {
    reader.leave();
  }

  private void seat(String who) {
    if (who.equals(sitting)) {
      return;
    }
    BrowserContext browser = reader.page().context();
    signedIn.put(sitting, browser.cookies());
    browser.clearCookies();
    browser.addCookies(signedIn.computeIfAbsent(who, this::signIn));
    sitting = who;
  }

  private List<Cookie> signIn(String who) {
    Person person = new Person(Village.email(who), reader.language());
    person.signIn();
    List<Cookie> cookies = person.page().context().cookies();
    person.leave();
    return cookies;
  }
}
