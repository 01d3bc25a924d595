package eu.passerelle.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.TheApplication;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {

  @Deployment
  static WebArchive application() {
    return TheApplication.with(OutboxIT.class);
  }

  @Inject private Outbox outbox;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/passerelle")
  private DataSource database;

  private final String reader = UUID.randomUUID() + "@example.org";

  @Test
  @DisplayName("a letter posted in a transaction that is kept is delivered, once")
  void delivered() throws Exception {
    transaction.begin();
    outbox.send(letter());
    transaction.commit();

    long deadline = System.nanoTime() + 20_000_000_000L;
    while (count("delivered_at is not null") == 0 && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }
    assertEquals(1, count("delivered_at is not null and attempts = 0"));
  }

  @Test
  @DisplayName("a letter posted in a transaction that is undone was never there")
  void undone() throws Exception {
    transaction.begin();
    outbox.send(letter());
    transaction.rollback();

    assertEquals(0, count("true"));
  }

  @Test
  @DisplayName("a letter is written in its reader's language, as plain text and as HTML")
  void written() throws Exception {
    transaction.begin();
    outbox.send(letter());
    transaction.commit();

    assertTrue(count("subject like 'Cette page%' and html like '%<html lang=\"fr\">%'") == 1);
  }

  private Letter letter() {
    return Letter.to(reader, Language.FR)
        .subject(Text.of("error.notFound.title"))
        .paragraph(Text.of("error.notFound.what"));
  }

  private int count(String condition) throws Exception {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select count(*) from letter where recipient = ? and " + condition)) {
      statement.setString(1, reader);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }
}
