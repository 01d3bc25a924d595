package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Owner;
import eu.passerelle.it.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is uploaded as an old register by mistake, and by those who try. */
@InsideLiberty
class StrangeFilesIT {

  private static final String PAGE = "fr/registre/anterieur";
  private static final String HEADER = String.join(";", RegisterImport.columns());
  private static final int MEGABYTE = 1 << 20;

  /** Where the page says what is wrong with the file. */
  private static final String AT_THE_FIELD = "id=\"file-error\"";

  @ArquillianResource private URL application;

  @Inject private ContractStory stories;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private Visitor officer;

  @BeforeEach
  void anOfficer() throws Exception {
    Account account = stories.theOfficerOf(ContractStory.CHAMBER);
    officer = new Visitor(application.toString());
    officer.signIn(account.email(), ContractStory.PASSWORD);
  }

  @AfterEach
  void leaveNoTrace() throws Exception {
    try (var owner = Owner.connect(database);
        var statement = owner.createStatement()) {
      statement.execute("delete from register_entry");
    }
  }

  @Test
  @DisplayName("is refused at the field, whatever it is, and nothing of it is kept")
  void refused() throws Exception {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      for (String button : List.of("examine", "take")) {
        HttpResponse<String> answer = upload(button, "alt.csv", file.getValue());
        String what = file.getKey() + ", " + button;
        assertEquals(200, answer.statusCode(), what);
        assertTrue(answer.body().contains(AT_THE_FIELD), what);
        assertFalse(answer.body().contains("<script>alert"), what);
      }
    }
    assertEquals(List.of("0"), stories.rows("select count(*) from register_entry"));
  }

  @Test
  @DisplayName("that is larger than a form takes is refused without an error of the server")
  void tooLarge() throws Exception {
    int status = upload("take", "alt.csv", new byte[70 * MEGABYTE]).statusCode();
    assertTrue(status == 413 || status == 400, "answered with " + status);
    assertEquals(200, officer.get(PAGE).statusCode());
  }

  @Test
  @DisplayName("with strange names in its cells, and as its own name, is kept sign by sign")
  void kept() throws Exception {
    List<String> names =
        List.of(
            "Łódź \uD83E\uDE9A 木工 مرحبا \u202Eabc\u202C",
            "'); drop table register_entry; -- \\",
            "#{1+1} ${7*7} <script>alert(1)</script> &amp; ]]> {0}");
    StringBuilder table = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < names.size(); i++) {
      table.append(row("S-" + i, names.get(i))).append('\n');
    }
    HttpResponse<String> answer =
        upload(
            "take",
            "../../\uD83E\uDE9A <b>.csv",
            table.toString().getBytes(StandardCharsets.UTF_8));

    assertTrue(answer.statusCode() == 302 || answer.statusCode() == 303, answer.body());
    assertEquals(names, stories.rows("select apprentice from register_entry order by number"));
    String page = officer.get(PAGE).body();
    assertFalse(page.contains("<script>alert"), "nothing typed is run");
    assertTrue(page.contains("#{1+1}"), "and nothing is worked out");
  }

  private HttpResponse<String> upload(String button, String name, byte[] content) throws Exception {
    List<String> form = new ArrayList<>(officer.form(PAGE));
    form.addAll(List.of("import_SUBMIT", "1", button, ""));
    return officer.upload(PAGE, form, "file", name, content);
  }

  private static Map<String, byte[]> files() throws IOException {
    Random random = new Random(20260901);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int length : new int[] {0, 1, 2, 1000, MEGABYTE}) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      files.put(length + " bytes of noise", noise);
    }
    String register = HEADER + "\n" + row("S-1", "Kim Probe");
    files.put("UTF-16", register.getBytes(StandardCharsets.UTF_16));
    files.put(
        "a header alone that lacks a column", HEADER.substring(7).getBytes(StandardCharsets.UTF_8));
    files.put("a cell of a megabyte", text(row("S-1", "x".repeat(MEGABYTE))));
    files.put("control characters", text(row("S-1", "a\u0000b\u001b[31m")));
    files.put("an open quote", text("\"" + row("S-1", "Kim")));
    files.put(
        "a page", text("<script>alert(1)</script>" + ";<script>alert(1)</script>".repeat(10)));
    files.put("a zip of nothing", zip(Map.of()));
    files.put("a zip that grows", zip(Map.of("xl/workbook.xml", new byte[100 * MEGABYTE])));
    files.put(
        "a workbook that reads the server's files",
        zip(
            Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook>&x;</workbook>"
                    .getBytes(StandardCharsets.UTF_8))));
    byte[] half = zip(Map.of("xl/workbook.xml", register.getBytes(StandardCharsets.UTF_8)));
    files.put("half a zip", Arrays.copyOf(half, half.length / 2));
    for (int i = 0; i < 20; i++) {
      byte[] bent = register.getBytes(StandardCharsets.UTF_8);
      bent[random.nextInt(HEADER.length())] = (byte) (0x80 + random.nextInt(0x40));
      files.put("a bent header " + i, bent);
    }
    return files;
  }

  private static byte[] text(String row) {
    return (HEADER + "\n" + row).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file.toByteArray();
  }

  private static String row(String number, String apprentice) {
    return String.join(
        ";",
        number,
        "2009-08-03",
        "COMPLETED",
        apprentice.contains(";") ? "\"" + apprentice + "\"" : apprentice,
        "1992-02-28",
        "Holzbau Œuf",
        "zimmerer",
        "FR",
        "DE",
        "2009-09-01",
        "2012-08-31");
  }
}
