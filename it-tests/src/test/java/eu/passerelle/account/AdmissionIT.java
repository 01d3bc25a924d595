package eu.passerelle.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.audit.AuditTrail;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Post;
import eu.passerelle.it.Visitor;
import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Places;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may act for an organisation: from the request to the end, and who decides on it. */
@InsideLiberty
class AdmissionIT {

  private static final String PASSWORD = "le pont est ouvert";
  private static final Pattern LINK = Pattern.compile("/mot-de-passe/([A-Za-z0-9_-]{43})");

  @ArquillianResource private URL application;

  @Inject private Admission admission;
  @Inject private Administrators administrators;
  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Passwords passwords;
  @Inject private NewPassword newPassword;
  @Inject private SignUp signUp;
  @Inject private Leaving leaving;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  private final String name = "Holzbau " + UUID.randomUUID();
  private Account administrator;
  private Organisation company;
  private Account kim;
  private Account alex;

  @BeforeEach
  void aCompanyWithOneAdmitted() throws Exception {
    administrator = account(Role.ADMINISTRATOR, Optional.empty());
    company = company(name);
    kim = account(Role.EMPLOYER, Optional.of(company));
    alex = account(Role.EMPLOYER, Optional.of(company));
    admission.admit(kim.id(), administrator);
    kim = known(kim);
  }

  @Test
  @DisplayName("who is admitted sees who asks to join, and admits them")
  void colleagues() throws Exception {
    Visitor colleague = signedIn(kim);
    assertTrue(colleague.get("fr/notre-equipe").body().contains("/demandes-d-acces/" + alex.id()));

    HttpResponse<String> answer =
        colleague.submit("fr/demandes-d-acces/" + alex.id(), "admission", "admit");

    assertTrue(leadsTo(answer, "/fr/notre-equipe"), answer.toString());
    assertEquals("1", one("select count(*) from letter where recipient = ?", alex.email()));
    assertEquals("in", reach(signedIn(alex), "fr/nos-offres"));
    assertEquals("admitted", lastAct(alex));
  }

  @Test
  @DisplayName("a stranger to the company, or one in another role, is told of no such request")
  void strangers() throws Exception {
    Account stranger = account(Role.EMPLOYER, Optional.of(company("Bau " + UUID.randomUUID())));
    admission.admit(stranger.id(), administrator);
    Account officer = account(Role.CHAMBER, chamber());
    admission.admit(officer.id(), administrator);
    for (Account other : List.of(stranger, officer)) {
      assertEquals(
          404, signedIn(other).get("fr/demandes-d-acces/" + alex.id()).statusCode(), "page");
      Account known = known(other);
      assertEquals(Optional.empty(), admission.admit(alex.id(), known));
      assertEquals(Optional.empty(), admission.refuse(alex.id(), "No", known));
    }
    assertEquals(Optional.empty(), admission.admit(alex.id(), alex));
    assertTrue(known(alex).membership().orElseThrow().isOpen());
  }

  @Test
  @DisplayName("colleagues are told by mail once a newcomer's address is confirmed")
  void newcomers() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    int before = lettersTo(kim);
    signUp.open(
        new SignUp.Request(
            email,
            "Toni",
            "Neu",
            Language.FR,
            Role.EMPLOYER,
            new Password(PASSWORD),
            new SignUp.Known(company.id())));
    assertEquals(before, lettersTo(kim));
    newPassword.mailLink(email);
    newPassword.set(lastLink(email), new Password(PASSWORD));
    assertEquals(before + 1, lettersTo(kim));
  }

  @Test
  @DisplayName("an administrator is told by mail of the first who asks to act for a company")
  void pioneers() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    int before = lettersTo(administrator);
    signUp.open(
        new SignUp.Request(
            email,
            "Toni",
            "Neu",
            Language.FR,
            Role.EMPLOYER,
            new Password(PASSWORD),
            new SignUp.Known(company("Bau " + UUID.randomUUID()).id())));
    newPassword.mailLink(email);
    newPassword.set(lastLink(email), new Password(PASSWORD));
    assertEquals(before + 1, lettersTo(administrator));
    assertTrue(
        new Post(database).lastTo(administrator.email()).plain().contains("/zugangsanfragen/"));
  }

  private int lettersTo(Account colleague) throws Exception {
    return Integer.parseInt(
        one("select count(*) from letter where recipient = ?", colleague.email()));
  }

  @Test
  @DisplayName("an admission that ends ends every session at the next request, with its reason")
  void end() throws Exception {
    Visitor elsewhere = signedIn(kim);
    assertEquals("in", reach(elsewhere, "fr/nos-offres"));
    Visitor office = signedIn(administrator);
    assertTrue(
        office
            .get("fr/acces?organisation=" + name.toUpperCase().replace(" ", "+"))
            .body()
            .contains("/fr/acces/" + kim.id()));

    HttpResponse<String> unsaid = office.submit("fr/acces/" + kim.id(), "ending", "end");
    assertEquals(200, unsaid.statusCode(), "a reason is asked for");
    HttpResponse<String> answer =
        office.submit(
            "fr/acces/" + kim.id(), "ending", "end", "reason", "Hat den Betrieb verlassen.");

    assertTrue(leadsTo(answer, "/fr/acces"), answer.toString());
    assertEquals("sign in", reach(elsewhere, "fr/nos-offres"));
    assertEquals("refused", reach(signedIn(kim), "fr/nos-offres"));
    assertTrue(signedIn(kim).get("fr/compte").body().contains("Hat den Betrieb verlassen."));
    assertTrue(
        new Post(database).lastTo(kim.email()).plain().contains("Hat den Betrieb verlassen."));
    assertEquals("ended", lastAct(kim));
    assertFalse(trail.of("account", kim.id()).toString().contains("verlassen"));
    assertEquals(List.of(), admission.colleagues(known(kim)));

    office.submit("fr/acces/" + kim.id(), "resuming", "resume");
    assertEquals("in", reach(signedIn(kim), "fr/nos-offres"));
  }

  @Test
  @DisplayName("colleagues admit, but only the administrator ends an admission")
  void ends() throws Exception {
    admission.admit(alex.id(), administrator);
    assertEquals(Optional.of(Admission.Decision.TAKEN_BEFORE), admission.end(alex.id(), "No", kim));
    assertTrue(known(alex).membership().orElseThrow().isAdmitted());
    assertEquals("refused", reach(signedIn(kim), "fr/acces/" + alex.id()));
  }

  @Test
  @DisplayName("an invited administrator chooses a password by the mailed link, and administers")
  void invited() throws Exception {
    String email = UUID.randomUUID() + "@example.org";
    HttpResponse<String> answer =
        signedIn(administrator)
            .submit(
                "fr/administration",
                "invitation",
                "invite",
                "givenName",
                "Ada",
                "familyName",
                "Amt",
                "email",
                email,
                "language",
                "FR");
    assertTrue(leadsTo(answer, "/fr/administration"), answer.toString());

    newPassword.set(lastLink(email), new Password(PASSWORD));

    long id = Long.parseLong(one("select id from account where email = cast(? as citext)", email));
    Account ada = known(id);
    assertEquals("in", reach(signedIn(ada), "fr/demandes-d-acces"));
    assertEquals("invited", trail.of("account", ada.id()).get(0).act());
    assertTrue(
        administrators
            .invite(email, "Ada", "Amt", Language.FR, administrator)
            .filter(r -> r.rule().equals("administrator.address"))
            .isPresent());
    assertTrue(
        administrators.invite(kim.email(), "Kim", "Probe", Language.FR, administrator).isPresent());
  }

  @Test
  @DisplayName("of two administrators who dismiss each other at once one stays; nobody leaves last")
  void dismissed() throws Exception {
    Account ada = account(Role.ADMINISTRATOR, Optional.empty());
    Future<Boolean> one = threads.submit(() -> administrators.dismiss(ada.id(), administrator));
    Future<Boolean> other = threads.submit(() -> administrators.dismiss(administrator.id(), ada));
    assertTrue(one.get() ^ other.get());
    Account left = one.get() ? administrator : ada;
    assertFalse(administrators.dismiss(left.id(), left), "not oneself");

    change(
        "update account set closed_at = now() where role = 'ADMINISTRATOR' and id <> " + left.id());
    administrators.invite(UUID.randomUUID() + "@example.org", "Invited", "Only", Language.DE, left);
    assertTrue(leaving.close(left.id()).isPresent(), "nobody else has come yet");
  }

  /** The account with its standing, as it is by now. */
  private Account known(Account account) throws Exception {
    return known(account.id());
  }

  private Account known(long id) throws Exception {
    transaction.begin();
    Account known = accounts.withOrganisation(id).orElseThrow();
    transaction.commit();
    return known;
  }

  private Optional<Organisation> chamber() throws Exception {
    transaction.begin();
    Optional<Organisation> chamber = organisations.bySlug("hwk-freiburg");
    transaction.commit();
    return chamber;
  }

  private Visitor signedIn(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    assertEquals(302, visitor.signIn(account.email(), PASSWORD).statusCode());
    return visitor;
  }

  private static String reach(Visitor visitor, String path) throws Exception {
    HttpResponse<String> answer = visitor.get(path);
    return switch (answer.statusCode()) {
      case 200 -> "in";
      case 302 -> "sign in";
      case 403 -> "refused";
      default -> "broken " + answer.statusCode();
    };
  }

  private static boolean leadsTo(HttpResponse<String> answer, String path) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").endsWith(path);
  }

  private String lastAct(Account account) {
    List<AuditTrail.Entry> told = trail.of("account", account.id());
    return told.get(told.size() - 1).act();
  }

  private Organisation company(String called) throws Exception {
    transaction.begin();
    Organisation founded = Organisation.company(called, places.meant("Kehl").orElseThrow());
    organisations.add(founded);
    transaction.commit();
    return founded;
  }

  private Account account(Role role, Optional<Organisation> organisation) throws Exception {
    transaction.begin();
    Account account =
        new Account(
            UUID.randomUUID() + "@example.org", "Kim", "Probe", Language.DE, role, clock.instant());
    account.confirm(clock.instant());
    account.secureWith(passwords.hash(new Password(PASSWORD)));
    organisation.ifPresent(
        o -> account.askToActFor(organisations.byId(o.id()).orElseThrow(), clock.instant()));
    accounts.add(account);
    transaction.commit();
    return account;
  }

  private String lastLink(String email) throws Exception {
    Matcher link = LINK.matcher(new Post(database).lastTo(email).plain());
    assertTrue(link.find());
    return link.group(1);
  }

  private String one(String query, String parameter) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
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
