package eu.passerelle.outcome;

import eu.passerelle.account.Account;
import eu.passerelle.account.Secret;
import eu.passerelle.contract.Contract;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one mail by which someone is asked. */
@ApplicationScoped
public class SurveyLetters {

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;

  void ask(Contract contract, Secret secret) {
    Account apprentice = contract.apprentice();
    outbox.send(
        Letter.to(apprentice.email(), apprentice.language())
            .subject(Text.of("outcome.mail.subject"))
            .paragraph(
                Text.of(
                    "outcome.mail.what",
                    apprentice.givenName(),
                    contract.occupation().title(apprentice.language()),
                    contract.company().name(apprentice.language())))
            .paragraph(Text.of("outcome.mail.why"))
            .action(
                Text.of("outcome.mail.action"),
                addresses.of(apprentice.language(), "outcome/survey", secret.word()))
            .paragraph(Text.of("outcome.mail.until")));
  }
}
