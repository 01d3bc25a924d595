package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Answering;
import eu.passerelle.application.Answering.Received;
import eu.passerelle.application.Application;
import eu.passerelle.territory.Place;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who applied for one of the company's offers, the best match first. */
@Named
@RequestScoped
public class ReceivedPage {

  @Inject private Answering answering;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private Received received;

  @PostConstruct
  void prepare() {
    received =
        answering
            .received(
                Visit.of(request).id().orElseThrow(NotFound::new), signedIn.organisation().id())
            .orElseThrow(NotFound::new);
  }

  public Received received() {
    return received;
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
