package eu.passerelle.account;

import eu.passerelle.job.Migration;
import eu.passerelle.language.Language;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the first administrator's account where there is none: for the address that {@code
 * PASSERELLE_ADMIN_EMAIL} names, by a link to its mailbox. There is no password to begin with.
 */
@ApplicationScoped
public class FirstAdministrator {

  @Inject private Accounts accounts;
  @Inject private NewPassword newPassword;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "PASSERELLE_ADMIN_EMAIL")
  private Optional<String> email;

  @Inject
  @ConfigProperty(name = "PASSERELLE_ADMIN_LANGUAGE", defaultValue = "fr")
  private String language;

  @Transactional
  void invite(@Observes @Priority(Migration.FIRST + 400) Startup event) {
    if (email.isEmpty() || accounts.administrators() > 0) {
      return;
    }
    accounts.add(
        new Account(
            email.get(),
            "Passerelle",
            "Administration",
            Language.of(language).orElse(Language.FR),
            Role.ADMINISTRATOR,
            clock.instant()));
    newPassword.mailLink(email.get());
  }
}
