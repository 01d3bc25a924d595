package eu.passerelle.interview;

import eu.passerelle.account.Secret;
import eu.passerelle.event.Registration;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is written to those who come to a job-dating, each with a link of their own. */
@ApplicationScoped
public class InterviewLetters {

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;

  /** Asks when someone is there and whom they would like to meet. */
  void invite(Registration registration, Secret link) {
    send(
        registration,
        link,
        "interview.mail.invite.subject",
        "interview.mail.invite.what",
        "interview.mail.invite.action");
  }

  /** Says that the times are there. */
  void times(Registration registration, Secret link) {
    send(
        registration,
        link,
        "interview.mail.times.subject",
        "interview.mail.times.what",
        "interview.mail.times.action");
  }

  private void send(
      Registration registration, Secret link, String subject, String what, String action) {
    outbox.send(
        Letter.to(registration.email(), registration.language())
            .subject(say(registration, subject))
            .paragraph(say(registration, what))
            .action(
                say(registration, action),
                addresses.of(registration.language(), "interview/mine", link.word()))
            .paragraph(say(registration, "interview.mail.link")));
  }

  /** The words are for an audience: tu and du to those who look for a training place. */
  private static Text say(Registration registration, String key) {
    return Text.of(key, registration.audience(), registration.event().title());
  }
}
