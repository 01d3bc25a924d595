package eu.passerelle.event;

import eu.passerelle.account.Secret;
import eu.passerelle.document.ICalendar;
import eu.passerelle.language.Text;
import eu.passerelle.mail.Letter;
import eu.passerelle.mail.Outbox;
import eu.passerelle.web.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What is written to people who register. The first letter goes to an address that is not yet
 * proved, so it repeats nothing that was typed: nobody can send their own words through it.
 */
@ApplicationScoped
public class EventLetters {

  @Inject private Outbox outbox;
  @Inject private Addresses addresses;
  @Inject private CalendarFile calendarFile;

  void confirm(Registration registration, Secret secret) {
    Letter letter = letter(registration, "event.mail.confirm.subject");
    letter.paragraph(say(registration, "event.mail.confirm.what"));
    whenAndWhere(letter, registration.event());
    letter
        .action(
            say(registration, "event.mail.confirm.action"),
            addresses.of(registration.language(), "event/confirm", secret.word()))
        .paragraph(say(registration, "event.mail.confirm.unasked"));
    outbox.send(letter);
  }

  void seat(Registration registration, Secret toCancel) {
    withSeat(registration, toCancel, "event.mail.seat.subject", "event.mail.seat.what");
  }

  void movedUp(Registration registration, Secret toCancel) {
    withSeat(registration, toCancel, "event.mail.movedUp.subject", "event.mail.movedUp.what");
  }

  /** Day or place of the event are others now. */
  void revised(Registration registration, Secret toCancel) {
    String subject = "event.mail.revised.subject";
    if (registration.isWaiting()) {
      withoutSeat(registration, toCancel, subject, "event.mail.revised.waiting");
    } else {
      withSeat(registration, toCancel, subject, "event.mail.revised.what");
    }
  }

  void waiting(Registration registration, Secret toCancel) {
    withoutSeat(registration, toCancel, "event.mail.waiting.subject", "event.mail.waiting.what");
  }

  private void withoutSeat(
      Registration registration, Secret toCancel, String subject, String what) {
    Letter letter = letter(registration, subject);
    letter.paragraph(say(registration, what));
    whenAndWhere(letter, registration.event());
    offerToCancel(letter, registration, toCancel, "event.mail.waiting.cancel");
    outbox.send(letter);
  }

  /** Someone registers with an address that is registered: only its owner learns so. */
  void already(Registration registration, Secret toCancel) {
    Letter letter = letter(registration, "event.mail.already.subject");
    letter.paragraph(say(registration, "event.mail.already.what"));
    whenAndWhere(letter, registration.event());
    offerToCancel(letter, registration, toCancel, "event.mail.seat.cancel");
    outbox.send(letter);
  }

  void eventCancelled(Registration registration) {
    Letter letter = letter(registration, "event.mail.cancelled.subject");
    letter.paragraph(say(registration, "event.mail.cancelled.what"));
    whenAndWhere(letter, registration.event());
    letter.action(
        Text.of("event.mail.cancelled.action"),
        addresses.of(registration.language(), "event/events"));
    attachCalendarFile(letter, registration);
    outbox.send(letter);
  }

  /** Confirms a cancellation, before it is done: who had a seat has it in the calendar too. */
  void givenUp(Registration registration) {
    Letter letter = letter(registration, "event.mail.givenUp.subject");
    letter.paragraph(
        say(
            registration,
            registration.hasSeat() ? "event.mail.givenUp.what" : "event.mail.givenUp.waiting"));
    whenAndWhere(letter, registration.event());
    letter.action(
        Text.of("event.mail.cancelled.action"),
        addresses.of(registration.language(), "event/events"));
    if (registration.hasSeat()) {
      letter.attach(
          ICalendar.NAME,
          ICalendar.TYPE,
          calendarFile.ofSeatGivenUp(registration.event(), registration.language()));
    }
    outbox.send(letter);
  }

  private void withSeat(Registration registration, Secret toCancel, String subject, String what) {
    Event event = registration.event();
    Letter letter = letter(registration, subject);
    letter.paragraph(say(registration, what));
    whenAndWhere(letter, event);
    event
        .venue()
        .link()
        .ifPresent(link -> letter.paragraph(Text.of("event.mail.seat.online", link)));
    letter.paragraph(say(registration, "event.mail.seat.calendar"));
    offerToCancel(letter, registration, toCancel, "event.mail.seat.cancel");
    attachCalendarFile(letter, registration);
    outbox.send(letter);
  }

  private void attachCalendarFile(Letter letter, Registration registration) {
    letter.attach(
        ICalendar.NAME,
        ICalendar.TYPE,
        calendarFile.ofSeat(registration.event(), registration.language()));
  }

  private void offerToCancel(
      Letter letter, Registration registration, Secret toCancel, String why) {
    letter
        .paragraph(say(registration, why))
        .action(
            say(registration, "event.mail.cancel.action"),
            addresses.of(registration.language(), "event/cancel", toCancel.word()));
  }

  private static Letter letter(Registration registration, String subject) {
    return Letter.to(registration.email(), registration.language())
        .subject(say(registration, subject));
  }

  private static void whenAndWhere(Letter letter, Event event) {
    letter.paragraph(
        Text.of(
            "event.mail.where",
            event.title(),
            event.when(letter.language()),
            event.venue().inWords()));
  }

  /** The words are for an audience: tu and du to those who look for an apprenticeship. */
  private static Text say(Registration registration, String key) {
    return Text.of(key, registration.audience(), registration.event().title());
  }
}
