package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.language.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Opening an account and signing in to it, as the owner and as everyone else. */
@InsideLiberty
class SignInIT {

  private static final String PASSWORD = "le pont est ouvert";
  private static final Pattern LINK =
      Pattern.compile("/(?:confirmer|mot-de-passe)/([A-Za-z0-9_-]{43})");

  @Inject private SignUp signUp;
  @Inject private SignIn signIn;
  @Inject private NewPassword newPassword;
  @Inject private Throttle throttle;
  @Inject private Profile profile;
  @Inject private AuditTrail trail;
  @Inject private Housekeeping housekeeping;
  @Inject private Passwords passwords;

  /** Fewer than in production: what is tried here is not how long a password withstands. */
  @Inject
  @ConfigProperty(name = "PASSERELLE_PASSWORD_ROUNDS")
  private int rounds;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final String lea = UUID.randomUUID() + "@example.org";
  private final String here = UUID.randomUUID().toString();

  @Test
  @DisplayName("an account opens by its link and its password, and then by its password")
  void opens() throws Exception {
    signUp.open(request(lea, PASSWORD));
    String word = lastLink(lea);

    assertInstanceOf(
        SignIn.WrongCredentials.class, signIn.confirm(word, "le pont est ferme", here));
    assertInstanceOf(SignIn.Welcome.class, signIn.confirm(word, PASSWORD, here));
    assertInstanceOf(SignIn.LinkOver.class, signIn.confirm(word, PASSWORD, here));
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea.toUpperCase(), PASSWORD, here));
    assertTrue(
        one("select password_hash from account where email = ?", lea)
            .startsWith("PBKDF2WithHmacSHA512:" + rounds + ":"));
  }

  @Test
  @DisplayName("a password hashed with other rounds than today's stays right")
  void otherRounds() {
    Account kept = new Account(lea, "Léa", "Grenze", Language.FR, Role.APPRENTICE, Instant.now());
    kept.secureWith(
        "PBKDF2WithHmacSHA512:210000:cGFzc2VyZWxsZS1zYWx0IQ==:"
            + "dZO/tXpnlw9kd533fsolcbhE6TSBxtQkRBAzZQSWySc=");
    assertTrue(passwords.verify("le pont sur le Rhin", Optional.of(kept)));
    assertFalse(passwords.verify("le pont sur la Lauter", Optional.of(kept)));
  }

  @Test
  @DisplayName("a stranger who signs up with one's address first does not know the password later")
  void stranger() throws Exception {
    signUp.open(request(lea, "the stranger knows"));
    signUp.open(request(lea, PASSWORD));
    signIn.confirm(lastLink(lea), PASSWORD, here);
    assertInstanceOf(
        SignIn.WrongCredentials.class, signIn.attempt(lea, "the stranger knows", here));

    String kim = "kim-" + lea;
    signUp.open(request(kim, PASSWORD));
    signUp.open(request(kim, "the stranger knows"));
    assertInstanceOf(SignIn.WrongCredentials.class, signIn.confirm(lastLink(kim), PASSWORD, here));
  }

  @Test
  @DisplayName("an unknown address gets the same answer as a wrong password, and so does sign-up")
  void nobodyLearns() throws Exception {
    open(lea);
    assertEquals(
        signIn.attempt(lea, "wrong password", here),
        signIn.attempt("nobody-" + lea, "wrong password", here));

    signUp.open(request(lea, "another password"));
    newPassword.mailLink("nobody-" + lea);
    assertEquals("Tu as déjà un compte", new Post(database).lastTo(lea).subject());
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, PASSWORD, here));
    assertEquals("0", one("select count(*) from letter where recipient = ?", "nobody-" + lea));
  }

  @Test
  @DisplayName("before the address is confirmed the right password only brings a new link")
  void unconfirmed() throws Exception {
    signUp.open(request(lea, PASSWORD));
    assertInstanceOf(SignIn.NotYetConfirmed.class, signIn.attempt(lea, PASSWORD, here));
    assertEquals("2", one("select count(*) from letter where recipient = ?", lea));
  }

  @Test
  @DisplayName("of twenty guesses made at once ten are looked at, and the owner waits as well")
  void guesses() throws Exception {
    open(lea);
    List<SignIn.Outcome> outcomes =
        atOnce(20, () -> signIn.attempt(lea, "guess by guess by guess", here));

    assertEquals(
        Throttle.Act.PASSWORD.perMailbox(),
        outcomes.stream().filter(SignIn.WrongCredentials.class::isInstance).count());
    assertInstanceOf(SignIn.TooManyAttempts.class, signIn.attempt(lea, PASSWORD, here));

    change("update attempt set since = since - interval '15 minutes'");
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, PASSWORD, here));
  }

  @Test
  @DisplayName("one network address guesses no more than a hundred times, whatever the account")
  void guessesOfManyAccounts() {
    for (int i = 0; i < 100; i++) {
      assertTrue(throttle.allows(Throttle.Act.PASSWORD, i + lea, here));
    }
    assertFalse(throttle.allows(Throttle.Act.PASSWORD, "one-more-" + lea, here));
    assertTrue(throttle.allows(Throttle.Act.PASSWORD, "one-more-" + lea, "elsewhere-" + here));
  }

  @Test
  @DisplayName("who says the right password is never locked out, nor those beside them")
  void right() throws Exception {
    open(lea);
    for (int i = 0; i < 2 * Throttle.Act.PASSWORD.perMailbox(); i++) {
      assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, PASSWORD, here));
    }
    atOnce(Throttle.Act.PASSWORD.perMailbox(), () -> signIn.attempt(lea, PASSWORD, here));
    for (int i = 0; i < 100; i++) {
      String owner = i + lea;
      assertTrue(throttle.allows(Throttle.Act.PASSWORD, owner, here));
      throttle.giveBack(Throttle.Act.PASSWORD, owner, here);
    }
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, PASSWORD, here));
  }

  @Test
  @DisplayName("what is refused is not counted: nobody is kept out for longer by trying on")
  void refused() throws Exception {
    open(lea);
    for (int i = 0; i < 3 * Throttle.Act.PASSWORD.perMailbox(); i++) {
      signIn.attempt(lea, "guess by guess by guess", here);
    }
    throttle.giveBack(Throttle.Act.PASSWORD, lea, here);
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, PASSWORD, here));
  }

  @Test
  @DisplayName("the trail tells an account's life, a lock-out once, and names nobody")
  void trail() throws Exception {
    open(lea);
    long id = Long.parseLong(one("select id from account where email = ?", lea));
    newPassword.change(id, new Password("another one chosen"));
    newPassword.mailLink(lea);
    newPassword.set(lastLink(lea), new Password("chosen by the link"));
    profile.introduce(id, "Léa", "Muller", Language.DE);
    profile.introduce(id, "Léa", "Schmitt", Language.DE);
    profile.endSessions(id);
    for (int i = 0; i < 2 * Throttle.Act.PASSWORD.perMailbox(); i++) {
      signIn.attempt(lea, "guess by guess by guess", here);
    }

    List<AuditTrail.Entry> told = trail.of("account", id);

    assertEquals(
        List.of(
            "signed-up",
            "confirmed",
            "password-changed",
            "password-reset",
            "name-changed",
            "sessions-ended",
            "locked-out"),
        told.stream().map(AuditTrail.Entry::act).toList());
    assertFalse(told.toString().contains("Léa") || told.toString().contains("example.org"));
  }

  @Test
  @DisplayName("a link followed eight times at once is used once")
  void linkOnce() throws Exception {
    open(lea);
    newPassword.mailLink(lea);
    String word = lastLink(lea);
    List<Boolean> used =
        atOnce(8, () -> newPassword.set(word, new Password("eight at once!")).isPresent());
    assertEquals(1, used.stream().filter(u -> u).count());
  }

  @Test
  @DisplayName("who asked twice may follow either mail, and then the other no more")
  void twoLinks() throws Exception {
    open(lea);
    newPassword.mailLink(lea);
    String first = lastLink(lea);
    newPassword.mailLink(lea);
    String second = lastLink(lea);
    assertTrue(newPassword.set(first, new Password("by the first mail")).isPresent());
    assertTrue(newPassword.set(second, new Password("by the second mail")).isEmpty());
    assertInstanceOf(SignIn.Welcome.class, signIn.attempt(lea, "by the first mail", here));
  }

  @Test
  @DisplayName("who clicks four times opens one account")
  void clickedOften() throws Exception {
    atOnce(
        4,
        () -> {
          signUp.open(request(lea, PASSWORD));
          return true;
        });
    assertEquals("1", one("select count(*) from account where email = ?", lea));
  }

  @Test
  @DisplayName("what nobody confirmed within a month is forgotten")
  void forgotten() throws Exception {
    signUp.open(request(lea, PASSWORD));
    housekeeping.run();
    assertEquals("1", one("select count(*) from account where email = ?", lea));
    change("update account set created_at = created_at - interval '31 days'");
    housekeeping.run();
    assertEquals("0", one("select count(*) from account where email = ?", lea));
  }

  private void open(String email) throws Exception {
    signUp.open(request(email, PASSWORD));
    assertInstanceOf(SignIn.Welcome.class, signIn.confirm(lastLink(email), PASSWORD, here));
  }

  private static SignUp.Request request(String email, String password) {
    return new SignUp.Request(
        email,
        "Léa",
        "Muller",
        Language.FR,
        Role.APPRENTICE,
        new Password(password),
        new SignUp.Oneself());
  }

  private <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      running.add(threads.submit(act));
    }
    List<T> outcomes = new ArrayList<>();
    for (Future<T> future : running) {
      outcomes.add(future.get());
    }
    return outcomes;
  }

  private String lastLink(String email) throws Exception {
    Matcher link = LINK.matcher(new Post(database).lastTo(email).plain());
    assertTrue(link.find());
    return link.group(1);
  }

  private String one(String query, String parameter) throws Exception {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(query.replace("email = ?", "email = ?::citext"))) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        assertTrue(row.next());
        return row.getString(1);
      }
    }
  }

  private void change(String update) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(update);
    }
  }
}
