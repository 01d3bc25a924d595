package eu.passerelle.application;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.offer.Offer;
import eu.passerelle.territory.Place;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is written to both sides at each step of an application, each in their language. */
@ApplicationScoped
class ApplicationLetters {

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;
  @Inject private Accounts accounts;

  void sent(Application application) {
    toApprentice(
        application,
        Text.of("application.mail.receipt.subject", application.title()),
        Text.of("application.mail.receipt.what", application.company().name(), application.title()),
        Text.of("application.mail.receipt.action"));
    toCompany(
        application,
        Text.of("application.mail.received.subject", application.title()),
        Text.of(
            "application.mail.received.what",
            application.candidate().place().map(Place::name).orElse(""),
            application.title()),
        Text.of("application.mail.received.action"));
  }

  void invited(Application application) {
    Account apprentice = application.apprentice();
    outbox.send(
        letter(
                apprentice,
                Text.of("application.mail.invited.subject", application.company().name()))
            .paragraph(
                Text.of(
                    "application.mail.invited.what",
                    apprentice.givenName(),
                    application.company().name(),
                    application.title()))
            .paragraph(
                Text.of("application.mail.invited.said", application.invitation().orElseThrow()))
            .action(Text.of("application.mail.invited.action"), own(application)));
  }

  /**
   * The one mail by which a company encourages someone to apply, and how to get no more of them.
   */
  void encouraged(Encouragement encouragement) {
    Account apprentice = encouragement.candidate().account();
    Offer offer = encouragement.offer();
    outbox.send(
        letter(apprentice, Text.of("application.mail.encouraged.subject", offer.company().name()))
            .paragraph(
                Text.of(
                    "application.mail.encouraged.what",
                    apprentice.givenName(),
                    offer.company().name(),
                    offer.place().name(),
                    offer.occupation().title(apprentice.language())))
            .paragraph(Text.of("application.mail.encouraged.knows"))
            .action(
                Text.of("application.mail.encouraged.action"),
                addresses.of(apprentice.language(), "offer/offer", offer.id()))
            .paragraph(
                Text.of(
                    "application.mail.encouraged.stop",
                    addresses.of(apprentice.language(), "candidate/profile", "visibility"))));
  }

  void interested(Application application) {
    Account apprentice = application.apprentice();
    toCompany(
        application,
        Text.of("application.mail.interested.subject", application.title()),
        Text.of(
            "application.mail.interested.what",
            apprentice.name(),
            application.title(),
            apprentice.email()),
        Text.of("application.mail.interested.action"));
  }

  void declined(Application application) {
    Account apprentice = application.apprentice();
    outbox.send(
        letter(apprentice, Text.of("application.mail.declined.subject", application.title()))
            .paragraph(
                Text.of("application.mail.declined.said", application.declineText().orElseThrow()))
            .action(
                Text.of("application.mail.declined.action"),
                addresses.of(apprentice.language(), "matching/offers")));
  }

  /** The company hears from who draws up the contract, since it is its turn there. */
  void accepted(Application application) {
    toApprentice(
        application,
        Text.of("application.mail.accepted.subject", application.company().name()),
        Text.of(
            "application.mail.accepted.what",
            application.apprentice().givenName(),
            application.company().name(),
            application.title()),
        Text.of("application.mail.accepted.action"));
  }

  void withdrawn(Application application) {
    for (Account reader : accounts.actingFor(application.company().id())) {
      outbox.send(
          letter(reader, Text.of("application.mail.withdrawn.subject", application.title()))
              .paragraph(
                  Text.of(
                      "application.mail.withdrawn.what", application.title(), application.sentAt()))
              .action(
                  Text.of("application.mail.withdrawn.action"),
                  addresses.of(
                      reader.language(), "application/received", application.offer().id())));
    }
  }

  private void toApprentice(Application application, Text subject, Text what, Text action) {
    outbox.send(
        letter(application.apprentice(), subject).paragraph(what).action(action, own(application)));
  }

  private void toCompany(Application application, Text subject, Text what, Text action) {
    for (Account reader : accounts.actingFor(application.company().id())) {
      outbox.send(
          letter(reader, subject)
              .paragraph(what)
              .action(
                  action,
                  addresses.of(reader.language(), "application/application", application.id())));
    }
  }

  private String own(Application application) {
    return addresses.of(application.apprentice().language(), "application/own", application.id());
  }

  private static Letter letter(Account reader, Text subject) {
    return Letter.to(reader.email(), reader.language()).subject(subject);
  }
}
