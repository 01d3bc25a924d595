package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.contract.RegisterPages.Mark;
import eu.passerelle.contract.RegisterPages.Slice;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import eu.passerelle.organisation.Organisation;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A register as a chamber takes it for its own software. */
@InsideLiberty
class ExportIT {

  private static final int ADULT = 19;

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;
  @Inject private ContractRegister register;
  @Inject private RegisterPages pages;

  private Account officer;

  @BeforeEach
  void anOfficer() {
    officer = stories.theOfficerOf(ContractStory.CHAMBER);
  }

  @Test
  @DisplayName("has a row for each contract, and no formula, in both formats")
  void rows() throws Exception {
    String number = registered();
    stories.run(
        "update contract set trainer = '=HYPERLINK(\"x\")' where register_number = '"
            + number
            + "'");
    Visitor visitor = signedIn(officer);

    String csv =
        new String(
            visitor.take("de/verzeichnis/export/register/csv").body(), StandardCharsets.UTF_8);
    String row = csv.lines().filter(line -> line.startsWith(number)).findFirst().orElseThrow();
    assertTrue(csv.startsWith("\uFEFFnumber;registered_on;status;apprentice;"), csv);
    assertTrue(row.contains(";REGISTERED;Kim Probe;"), row);
    assertTrue(row.contains(";\"'=HYPERLINK(\"\"x\"\")\";"), row);
    assertTrue(row.contains(";3;40,00;30;;1200,00;1200,00;1200,00;;;EUR;;;;;;;;;;"), row);

    HttpResponse<byte[]> xlsx = visitor.take("fr/registre/export/register/xlsx");
    assertEquals(200, xlsx.statusCode());
    assertEquals('P', xlsx.body()[0]);
    assertTrue(
        xlsx.headers().firstValue("Content-Disposition").orElse("").contains("registre.xlsx"),
        xlsx.headers().toString());
    assertEquals(404, visitor.take("fr/registre/export/register/pdf").statusCode());
  }

  @Test
  @DisplayName("is another chamber's in no row")
  void own() throws Exception {
    String number = registered();

    String other =
        new String(
            signedIn(stories.theOfficerOf(ContractStory.OTHER_CHAMBER))
                .take("de/verzeichnis/export/register/csv")
                .body(),
            StandardCharsets.UTF_8);

    assertTrue(other.contains("number;"), other);
    assertEquals(false, other.contains(number));
  }

  @Test
  @DisplayName("read page by page has each contract once, in the order of registration")
  void pages() throws Exception {
    registered();
    registered();
    Organisation body = officer.membership().orElseThrow().organisation();
    List<Object> numbers = new ArrayList<>();
    for (Slice slice = pages.after(body, RegisterFile.REGISTER, Mark.BEGINNING, 1);
        slice.end().isPresent();
        slice = pages.after(body, RegisterFile.REGISTER, slice.end().get(), 1)) {
      numbers.add(slice.rows().get(0).get(0));
    }
    assertEquals(
        stories.rows(
            "select register_number from contract where registrar_id = %d and registered_at is not null order by registered_at, id"
                .formatted(body.id())),
        numbers);
  }

  private String registered() throws Exception {
    Story story = stories.checked(ADULT);
    assertEquals(List.of(), register.register(story.id(), officer));
    return stories.rows("select register_number from contract where id = " + story.id()).get(0);
  }

  private Visitor signedIn(Account account) throws Exception {
    Visitor visitor = new Visitor(application.toString());
    visitor.signIn(account.email(), ContractStory.PASSWORD);
    return visitor;
  }
}
