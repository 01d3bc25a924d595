package eu.passerelle.offer.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** One training place, for everyone while it is open, for its company always. */
@Named
@RequestScoped
public class OfferPage {

  private Offer offer;

  @Inject private OfferSearch offers;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  @PostConstruct
  void open() {
    offer =
        Visit.of(request)
            .id()
            .flatMap(offers::byId)
            .filter(o -> isOpen(o) || isOwn(o))
            .orElseThrow(NotFound::new);
  }

  public Offer getOffer() {
    return offer;
  }

  /** Whether one can apply for it. */
  public boolean isOpen() {
    return isOpen(offer);
  }

  private boolean isOpen(Offer o) {
    return o.isOpenOn(LocalDate.now(clock));
  }

  /** Whether the reader is one who may apply: an apprentice, or someone who can become one here. */
  public boolean isForReader() {
    return !signedIn.isPresent() || signedIn.has(Role.APPRENTICE);
  }

  public boolean isOwn() {
    return isOwn(offer);
  }

  private boolean isOwn(Offer o) {
    return signedIn.has(Role.EMPLOYER)
        && signedIn.isAdmitted()
        && signedIn.organisation().equals(o.company());
  }
}
