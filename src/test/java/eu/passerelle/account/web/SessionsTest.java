package eu.passerelle.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.language.Language;
import eu.passerelle.web.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final Browser browser = new Browser();
  private final Account lea = account(1);
  private final Account kim = account(2);

  @Test
  @DisplayName("a session is someone's while it is used, and for half an hour after")
  void used() {
    Sessions.begin(browser.request(), lea);
    browser.waits(Duration.ofMinutes(29));
    assertEquals(OptionalLong.of(1), Sessions.account(browser.request()));
    browser.waits(Duration.ofMinutes(29));
    assertEquals(OptionalLong.of(1), Sessions.account(browser.request()));
    browser.waits(Duration.ofMinutes(30));
    assertEquals(OptionalLong.empty(), Sessions.account(browser.request()));
    assertEquals(OptionalLong.empty(), Sessions.account(browser.request()));
  }

  @Test
  @DisplayName("after twelve hours it is over, however much it is used")
  void working() {
    Sessions.begin(browser.request(), lea);
    for (int quarter = 1; quarter < 48; quarter++) {
      browser.waits(Duration.ofMinutes(15));
      assertTrue(Sessions.account(browser.request()).isPresent());
    }
    browser.waits(Duration.ofMinutes(15));
    assertEquals(OptionalLong.empty(), Sessions.account(browser.request()));
  }

  @Test
  @DisplayName("what was typed comes over sign-in to who typed it, and to nobody else")
  void kept() {
    for (Account next : new Account[] {lea, kim}) {
      Sessions.begin(browser.request(), lea);
      Sessions.lapse(browser.request());
      typed().putInto(browser.request().getSession());

      Sessions.begin(browser.request(), next);

      assertEquals(next == lea, KeptForm.of(browser.request()).isPresent());
    }
  }

  @Test
  @DisplayName("where nobody was signed in before, it comes to who signs in, under another id")
  void keptForNewcomer() {
    typed().putInto(browser.request().getSession());
    HttpSession planted = browser.request().getSession();
    Sessions.begin(browser.request(), kim);
    assertNotEquals(planted, browser.request().getSession());
    assertTrue(KeptForm.of(browser.request()).isPresent());
  }

  @Test
  @DisplayName("it is kept for an hour")
  void keptForAnHour() {
    typed(Instant.now().minus(Duration.ofMinutes(61))).putInto(browser.request().getSession());
    assertEquals(Optional.empty(), KeptForm.of(browser.request()));
  }

  private static KeptForm typed() {
    return typed(Instant.now());
  }

  private static KeptForm typed(Instant at) {
    return new KeptForm("/fr/compte", Map.of(), false, at.toEpochMilli());
  }

  private static Account account(long id) {
    Account account =
        new Account(
            "lea@example.org", "Léa", "Muller", Language.FR, Role.APPRENTICE, Instant.now());
    try {
      Field number = Account.class.getDeclaredField("id");
      number.setAccessible(true);
      number.set(account, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return account;
  }

  /** A browser with one session, in which time passes as the test says. */
  private static final class Browser {

    private Map<String, Object> attributes;
    private HttpSession session;
    private long begun;

    HttpServletRequest request() {
      return proxy(
          HttpServletRequest.class,
          (method, arguments) ->
              switch (method) {
                case "getSession" -> session(arguments == null || (Boolean) arguments[0]);
                case "changeSessionId" -> "another";
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private HttpSession session(boolean wanted) {
      if (session == null && wanted) {
        attributes = new HashMap<>();
        begun = System.currentTimeMillis();
        session = proxy(HttpSession.class, this::session);
      }
      return session;
    }

    private Object session(String method, Object[] arguments) {
      switch (method) {
        case "getAttribute":
          return attributes.get(arguments[0]);
        case "setAttribute":
          return attributes.put((String) arguments[0], arguments[1]);
        case "removeAttribute":
          return attributes.remove(arguments[0]);
        case "getCreationTime":
          return begun;
        case "invalidate":
          return session = null;
        case "setMaxInactiveInterval":
          return null;
        default:
          throw new UnsupportedOperationException(method);
      }
    }

    /** Time passes: all that the session remembers lies further back. */
    void waits(Duration time) {
      begun -= time.toMillis();
      attributes.computeIfPresent("passerelle.seen", (key, at) -> (Long) at - time.toMillis());
    }

    private interface Answers {
      Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) ->
                  switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> type.getSimpleName();
                    default -> answers.to(method.getName(), arguments);
                  }));
    }
  }
}
