package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Answering.Received;
import eu.passerelle.application.Application;
import eu.passerelle.matching.Ranked;
import eu.passerelle.territory.Place;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.PageAsked;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who applied for one of the company's offers, the best match first. */
@Named
@RequestScoped
public class ReceivedPage {

  private static final int SIZE = 20;

  @Inject private Answering answering;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private Received received;

  @PostConstruct
  void prepare() {
    received =
        answering
            .received(
                Visit.of(request).id().orElseThrow(NotFound::new),
                signedIn.organisation().id(),
                signedIn.account().id())
            .orElseThrow(NotFound::new);
  }

  public Received received() {
    return received;
  }

  /** Those on this page. */
  public List<Ranked<Application>> shown() {
    int from = (number() - 1) * SIZE;
    return received.ranked().subList(from, Math.min(from + SIZE, total()));
  }

  public int total() {
    return received.ranked().size();
  }

  public int number() {
    return pageAsked.of(total(), SIZE);
  }

  public int size() {
    return SIZE;
  }

  /** Whether others could be won for the offer, too. */
  public boolean isOpen() {
    return received.offer().isOpenOn(LocalDate.now(clock));
  }

  /** The full name once the apprentice has said yes to an invitation, the given name before. */
  public String name(Application application) {
    return application.interestedAt().isPresent()
        ? application.apprentice().name()
        : application.apprentice().givenName();
  }

  public String place(Application application) {
    return application.candidate().place().map(Place::name).orElse("");
  }
}
