package eu.passerelle.event;

import eu.passerelle.account.Secret;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes registrations, gives seats, and passes them on when someone can't come. Everything about
 * one event happens in turn: each act first locks the event's row, so that no seat is given twice.
 *
 * <p>Whether an address is registered is told to nobody but its owner: the page says the same in
 * every case, and the mail says which.
 */
@ApplicationScoped
public class Enrolment {

  private static final Refusal CLOSED =
      new Refusal("event.open", Text.of("event.closed.reason"), Text.of("event.closed.remedy"), "");

  @Inject private Events events;
  @Inject private Registrations registrations;
  @Inject private EventLetters letters;
  @Inject private Clock clock;

  /** Mails a link to whoever wants to come; refuses where one can't register any more. */
  @Transactional
  public Optional<Refusal> request(long eventId, Visitor visitor) {
    Optional<Event> open = events.locked(eventId).filter(e -> e.isOpenAt(now()));
    if (open.isEmpty()) {
      return Optional.of(CLOSED);
    }
    Registration registration =
        registrations
            .ofEmail(eventId, visitor.email())
            .map(
                known -> {
                  known.ask(visitor);
                  return known;
                })
            .orElseGet(
                () -> {
                  Registration fresh = new Registration(open.get(), visitor);
                  registrations.add(fresh);
                  return fresh;
                });
    mailLink(registration);
    return Optional.empty();
  }

  private void mailLink(Registration registration) {
    if (!registration.mayBeMailed(now())) {
      return;
    }
    if (registration.isStanding()) {
      letters.already(registration, linkToCancel(registration));
    } else {
      Secret secret = Secret.fresh();
      registrations.add(RegistrationLink.toConfirm(secret, registration, now()));
      letters.confirm(registration, secret);
    }
  }

  /** What a link is about; empty if there is no such link. */
  @Transactional
  public Optional<RegistrationLink> link(String word, RegistrationLink.Purpose purpose) {
    return registrations.link(Secret.hash(word)).filter(link -> link.purpose() == purpose);
  }

  /** Whether following a link still leads somewhere. */
  public boolean works(RegistrationLink link) {
    return link.worksAt(now());
  }

  /** Proves an address and takes a seat, or a place in line. Doing so twice changes nothing. */
  @Transactional
  public void confirm(String word) {
    lockedRegistration(word, RegistrationLink.Purpose.CONFIRM)
        .filter(Registration::isRequested)
        .ifPresent(this::seat);
  }

  private void seat(Registration registration) {
    Event event = registration.event();
    if (event.hasSeatBeside(registrations.seatsTaken(event.id()))) {
      registration.takeSeat(now());
      letters.seat(registration, linkToCancel(registration));
    } else {
      registration.joinWaitingList(now());
      letters.waiting(registration, linkToCancel(registration));
    }
  }

  /** Mails a new link in place of one that has expired. */
  @Transactional
  public void mailLinkAgain(String word) {
    registrations
        .eventOfLink(Secret.hash(word))
        .flatMap(events::locked)
        .filter(event -> event.isOpenAt(now()))
        .flatMap(event -> registrations.link(Secret.hash(word)))
        .map(RegistrationLink::registration)
        .filter(Registration::isRequested)
        .ifPresent(this::mailLink);
  }

  /** Gives up a seat or a place in line; a seat goes to the first who waits. */
  @Transactional
  public void cancel(String word) {
    lockedRegistration(word, RegistrationLink.Purpose.CANCEL)
        .filter(Registration::isStanding)
        .ifPresent(
            registration -> {
              letters.givenUp(registration);
              registration.cancel();
              fillSeats(registration.event());
            });
  }

  /** Lets those who wait move up as far as there are seats; to be called with the event locked. */
  void fillSeats(Event event) {
    long taken = registrations.seatsTaken(event.id());
    for (Registration next : registrations.waiting(event.id())) {
      if (!event.hasSeatBeside(taken)) {
        return;
      }
      next.moveUp();
      letters.movedUp(next, linkToCancel(next));
      taken++;
    }
  }

  /** A fresh link by which to cancel; earlier ones go on working. */
  @Transactional(TxType.MANDATORY)
  public Secret linkToCancel(Registration registration) {
    Secret secret = Secret.fresh();
    registrations.add(RegistrationLink.toCancel(secret, registration));
    return secret;
  }

  private Optional<Registration> lockedRegistration(String word, RegistrationLink.Purpose purpose) {
    String hash = Secret.hash(word);
    return registrations
        .eventOfLink(hash)
        .flatMap(events::locked)
        .flatMap(event -> registrations.link(hash))
        .filter(link -> link.purpose() == purpose && link.worksAt(now()))
        .map(RegistrationLink::registration);
  }

  /** How many stand before a waiting registration in line. */
  @Transactional
  public long ahead(Registration registration) {
    return registrations.waiting(registration.event().id()).stream()
        .takeWhile(other -> !other.id().equals(registration.id()))
        .count();
  }

  private Instant now() {
    return clock.instant();
  }
}
