package eu.passerelle.account;

import eu.passerelle.audit.AuditTrail;
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
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the first administrator's account where there is none: for the address that {@code
 * PASSERELLE_ADMIN_EMAIL} names, by a link to its mailbox. There is no password to begin with; a
 * link that has expired is replaced by asking for a new password on the sign-in page.
 */
@ApplicationScoped
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

  @Inject private Accounts accounts;
  @Inject private NewPassword newPassword;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "PASSERELLE_ADMIN_EMAIL")
  private Optional<String> email;

  @Inject
  @ConfigProperty(name = "PASSERELLE_ADMIN_LANGUAGE", defaultValue = "fr")
  private String language;

  @Transactional
  void invite(@Observes @Priority(Migration.FIRST + 400) Startup event) {
    email.map(String::strip).filter(e -> !e.isEmpty()).ifPresent(this::invite);
  }

  private void invite(String address) {
    // Nodes that start together: one opens the account, the others find it.
    accounts.oneAtATime(address);
    if (!accounts.administratorsForUpdate().isEmpty()) {
      return;
    }
    if (accounts.byEmail(address).isPresent()) {
      LOG.warning(
          "The address in PASSERELLE_ADMIN_EMAIL has an account of another role:"
              + " there is no administrator yet, name another address.");
      return;
    }
    Account first =
        new Account(
            address,
            "Passerelle",
            "Administration",
            Language.of(language).orElse(Language.FR),
            Role.ADMINISTRATOR,
            clock.instant());
    accounts.add(first);
    trail.record("account", first.id(), "invited", Optional.empty(), Role.ADMINISTRATOR.name());
    newPassword.mailLink(address);
  }
}
