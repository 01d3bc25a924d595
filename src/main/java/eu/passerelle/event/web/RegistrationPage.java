package eu.passerelle.event.web;

import eu.passerelle.event.Enrolment;
import eu.passerelle.event.Programme;
import eu.passerelle.event.Registration;
import eu.passerelle.event.RegistrationLink;
import eu.passerelle.event.RegistrationLink.Purpose;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where the links of the mails lead: to confirm a registration, or to cancel it. The link shows a
 * button and what it will do, since mail scanners follow links; after that, what has become of it.
 */
@Named
@RequestScoped
public class RegistrationPage {

  /** What the page has to say. */
  public enum State {
    /** There is no such link. */
    UNKNOWN,
    /** Following through is one click away. */
    READY,
    /** The link is too old; a new one can be mailed. */
    EXPIRED,
    /** The event has begun or was called off. */
    CLOSED,
    SEAT,
    WAITING,
    CANCELLED
  }

  @Inject private Enrolment enrolment;
  @Inject private Programme programme;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String word;
  private RegistrationLink link;
  private Long ahead;

  @PostConstruct
  void load() {
    word = Visit.of(request).variable("token").orElse("");
    Purpose purpose =
        Visit.of(request).target().filter(t -> t.view().equals("event/cancel")).isPresent()
            ? Purpose.CANCEL
            : Purpose.CONFIRM;
    link = enrolment.link(word, purpose).orElse(null);
    if (link == null) {
      page.answerNotFound();
    } else if (purpose == Purpose.CONFIRM && getConfirming() == State.EXPIRED) {
      page.answerGone();
    }
  }

  /** What to show of the way to a seat. */
  public State getConfirming() {
    if (link == null) {
      return State.UNKNOWN;
    }
    return switch (getRegistration().status()) {
      case CONFIRMED -> State.SEAT;
      case WAITING -> State.WAITING;
      case CANCELLED -> State.CANCELLED;
      case REQUESTED -> requested();
    };
  }

  private State requested() {
    if (!programme.isOpen(getRegistration().event())) {
      return State.CLOSED;
    }
    return enrolment.works(link) ? State.READY : State.EXPIRED;
  }

  /** What to show of the way back. */
  public State getCancelling() {
    if (link == null) {
      return State.UNKNOWN;
    } else if (!getRegistration().isStanding()) {
      return State.CANCELLED;
    }
    return enrolment.works(link) ? State.READY : State.CLOSED;
  }

  public String confirm() {
    enrolment.confirm(word);
    return "/event/confirm?faces-redirect=true&token=" + word;
  }

  public String cancel() {
    enrolment.cancel(word);
    return "/event/cancel?faces-redirect=true&token=" + word;
  }

  /** Mails a new link in place of one that has expired. */
  public String again() {
    enrolment.mailLinkAgain(word);
    return "/event/mailSent?faces-redirect=true";
  }

  public Registration getRegistration() {
    return Optional.ofNullable(link).map(RegistrationLink::registration).orElse(null);
  }

  /** How many stand before this one in line. */
  public long getAhead() {
    if (ahead == null) {
      ahead = enrolment.ahead(getRegistration());
    }
    return ahead;
  }
}
