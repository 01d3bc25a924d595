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
            .paragraph(Text.of("account.mail.confirm.why", account.role(), account.givenName()))
            .action(
                Text.of("account.mail.confirm.action"),
                addresses.of(account.language(), "account/confirm", secret.word()))
            .paragraph(Text.of("account.mail.confirm.unasked", account.role())));
  }

  /** Someone signs up with an address that has an account: only its owner learns so. */
  void alreadyHere(Account account, Language language) {
    outbox.send(
        Letter.to(account.email(), language)
            .subject(Text.of("account.mail.already.subject", account.role()))
            .paragraph(Text.of("account.mail.already.why", account.role()))
            .action(
                Text.of("account.mail.already.action"), addresses.of(language, "account/forgotten"))
            .paragraph(Text.of("account.mail.already.unasked", account.role())));
  }

  void newPassword(Account account, Secret secret) {
    outbox.send(
        letter(account, "account.mail.password.subject")
            .paragraph(Text.of("account.mail.password.why", account.role()))
            .action(
                Text.of("account.mail.password.action"),
                addresses.of(account.language(), "account/newPassword", secret.word()))
            .paragraph(Text.of("account.mail.password.unasked", account.role())));
  }

  void passwordChanged(Account account) {
    outbox.send(
        letter(account, "account.mail.changed.subject")
            .paragraph(Text.of("account.mail.changed.what", account.role()))
            .paragraph(Text.of("account.mail.changed.unasked", account.role()))
            .action(
                Text.of("account.mail.password.action"),
                addresses.of(account.language(), "account/forgotten")));
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
            .paragraph(Text.of("account.mail.refused.reason", reason))
            .paragraph(Text.of("account.mail.refused.next"))
            .action(
                Text.of("account.mail.refused.action"),
                addresses.of(account.language(), "page/contact")));
  }

  void ended(Account account, String organisation, String reason) {
    outbox.send(
        letter(account, "account.mail.ended.subject")
            .paragraph(Text.of("account.mail.ended.what", organisation))
            .paragraph(Text.of("account.mail.refused.reason", reason))
            .paragraph(Text.of("account.mail.refused.next"))
            .action(
                Text.of("account.mail.refused.action"),
                addresses.of(account.language(), "page/contact")));
  }

  /** To someone who may admit a newcomer to their own organisation. */
  void colleagueAsks(Account colleague, Membership newcomer) {
    asks(colleague, newcomer, "colleague");
  }

  /** To an administrator, where nobody else is there to admit a newcomer. */
  void newcomerAsks(Account administrator, Membership newcomer) {
    asks(administrator, newcomer, "newcomer");
  }

  private void asks(Account to, Membership newcomer, String kind) {
    Language language = to.language();
    outbox.send(
        letter(to, "account.mail." + kind + ".subject")
            .paragraph(
                Text.of(
                    "account.mail." + kind + ".what",
                    newcomer.account().name(),
                    newcomer.organisation().name(language)))
            .action(
                Text.of("account.mail.colleague.action"),
                addresses.of(language, "account/request", newcomer.account().id()))
            .paragraph(Text.of("account.mail." + kind + ".careful")));
  }

  /** To a future administrator. */
  void invited(Account account, Account by, Secret secret) {
    outbox.send(
        letter(account, "account.mail.invited.subject")
            .paragraph(Text.of("account.mail.invited.what", by.name()))
            .action(
                Text.of("account.mail.password.action"),
                addresses.of(account.language(), "account/newPassword", secret.word()))
            .paragraph(Text.of("account.mail.invited.until")));
  }

  /** To someone who administers no longer. */
  void dismissed(Account account) {
    outbox.send(
        letter(account, "account.mail.closed.subject")
            .paragraph(Text.of("account.mail.dismissed.what")));
  }

  void closed(Account account) {
    outbox.send(
        letter(account, "account.mail.closed.subject")
            .paragraph(Text.of("account.mail.closed.what", account.role())));
  }

  /** To apprentices the texts say "tu" and "du", to all others "vous" and "Sie". */
  private static Letter letter(Account account, String subject) {
    return Letter.to(account.email(), account.language()).subject(Text.of(subject, account.role()));
  }
}
