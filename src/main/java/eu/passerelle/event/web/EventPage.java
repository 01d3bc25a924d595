package eu.passerelle.event.web;

import eu.passerelle.account.Throttle;
import eu.passerelle.event.Audience;
import eu.passerelle.event.Enrolment;
import eu.passerelle.event.Event;
import eu.passerelle.event.Programme;
import eu.passerelle.event.Visitor;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One event, and the short form by which one registers. */
@Named
@RequestScoped
public class EventPage {

  @Inject private Programme programme;
  @Inject private Enrolment enrolment;
  @Inject private Throttle throttle;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private Event event;
  private Text seats;
  private String name = "";
  private String email = "";
  private Audience audience;

  @PostConstruct
  void load() {
    event =
        Visit.of(request)
            .variable("id")
            .flatMap(Numbers::parse)
            .flatMap(programme::published)
            .orElseThrow(NotFound::new);
    if (event.audiences().size() == 1) {
      audience = event.audiences().get(0);
    }
  }

  /** Loads the event before anything is shown, so that an unknown one is a page not found. */
  public void open() {
    seats = EventsPage.seats(event, programme.figures(List.of(event)).seatsTaken());
  }

  public String register() {
    if (!throttle.allows(Throttle.Act.MAIL, email, request.getRemoteAddr())) {
      notice.refuse(Text.of("account.tooMany.MAIL", Throttle.Act.MAIL.window().toMinutes()));
      return null;
    }
    var refused =
        enrolment.request(event.id(), new Visitor(name, email, page.language(), audience));
    if (refused.isPresent()) {
      notice.refuse(refused.get().reason());
      return null;
    }
    return "/event/mailSent?faces-redirect=true";
  }

  public Event getEvent() {
    return event;
  }

  public boolean isOpen() {
    return programme.isOpen(event);
  }

  /** Whether there is a seat left, in words. */
  public Text getSeats() {
    if (seats == null) {
      open();
    }
    return seats;
  }

  public int getLongestName() {
    return Visitor.LONGEST_NAME;
  }

  public int getLongestEmail() {
    return Visitor.LONGEST_EMAIL;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Audience getAudience() {
    return audience;
  }

  public void setAudience(Audience audience) {
    this.audience = audience;
  }
}
