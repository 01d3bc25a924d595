package eu.passerelle.account;

import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is written to people about their account. */
@ApplicationScoped
public class AccountLetters {

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;

  void confirmAddress(Account account, Secret secret) {
    outbox.send(
        letter(account, "account.mail.confirm.subject")
            .paragraph(Text.of("account.mail.confirm.why", account.givenName()))
            .action(
                Text.of("account.mail.confirm.action"),
                addresses.of(account.language(), "account/confirm", secret.word()))
            .paragraph(Text.of("account.mail.confirm.unasked")));
  }

  /** Someone signs up with an address that has an account: only its owner learns so. */
  void alreadyHere(Account account, Language language) {
    outbox.send(
        Letter.to(account.email(), language)
            .subject(Text.of("account.mail.already.subject"))
            .paragraph(Text.of("account.mail.already.why"))
            .action(
                Text.of("account.mail.already.action"), addresses.of(language, "account/forgotten"))
            .paragraph(Text.of("account.mail.already.unasked")));
  }

  void newPassword(Account account, Secret secret) {
    outbox.send(
        letter(account, "account.mail.password.subject")
            .paragraph(Text.of("account.mail.password.why"))
            .action(
                Text.of("account.mail.password.action"),
                addresses.of(account.language(), "account/newPassword", secret.word()))
            .paragraph(Text.of("account.mail.password.unasked")));
  }

  void admitted(Account account, String organisation) {
    outbox.send(
        letter(account, "account.mail.admitted.subject")
            .paragraph(Text.of("account.mail.admitted.what", organisation))
            .action(
                Text.of("account.mail.admitted.action"),
                addresses.of(account.language(), "account/signIn")));
  }

  void refused(Account account, String organisation, String reason) {
    outbox.send(
        letter(account, "account.mail.refused.subject")
            .paragraph(Text.of("account.mail.refused.what", organisation))
            .paragraph(Text.of("account.mail.refused.reason", reason)));
  }

  void closed(String email, Language language) {
    outbox.send(
        Letter.to(email, language)
            .subject(Text.of("account.mail.closed.subject"))
            .paragraph(Text.of("account.mail.closed.what")));
  }

  private static Letter letter(Account account, String subject) {
    return Letter.to(account.email(), account.language()).subject(Text.of(subject));
  }
}
