package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferDesk;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** A company's own offers. */
@Named
@RequestScoped
public class MyOffersPage {

  /** This page, asked for again. */
  private static final String ANEW = "/offer/mine?faces-redirect=true";

  private static final int SIZE = 20;

  private long total;
  private List<Offer> offers;

  @Inject private OfferDesk desk;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private PageAsked pageAsked;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  @PostConstruct
  void count() {
    total = desk.countOf(signedIn.organisation());
  }

  public List<Offer> getOffers() {
    if (offers == null) {
      offers = desk.offersOf(signedIn.organisation(), getPage(), SIZE);
    }
    return offers;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(total, SIZE);
  }

  /** The shape that goes with a state. */
  public String kind(Offer offer) {
    return switch (offer.status()) {
      case DRAFT -> "todo";
      case OPEN, FILLED -> "ok";
      case CLOSED -> "stop";
    };
  }

  public boolean isOpen(Offer offer) {
    return offer.isOpenOn(LocalDate.now(clock));
  }

  /**
   * Does what the pressed button says. Each names its offer, and not its row: rows move when a
   * colleague adds an offer meanwhile.
   */
  public String act() {
    return pressed("publish", this::publish)
        .or(() -> pressed("close", this::close))
        .or(() -> pressed("delete", this::throwAway))
        .orElse(null);
  }

  private Optional<String> pressed(String button, LongFunction<String> act) {
    return Optional.ofNullable(request.getParameter(button))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(id -> act.apply(Long.parseLong(id)));
  }

  private String publish(long id) {
    return notice.outcome(
        desk.publish(id, signedIn.organisation(), signedIn.account().id())
            .orElseThrow(NotFound::new),
        "offer.mine.published",
        ANEW);
  }

  private String close(long id) {
    desk.close(id, signedIn.organisation(), signedIn.account().id()).orElseThrow(NotFound::new);
    return done("offer.mine.closed");
  }

  private String throwAway(long id) {
    desk.throwAway(id, signedIn.organisation()).orElseThrow(NotFound::new);
    return done("offer.mine.deleted");
  }

  private String done(String said) {
    notice.say(Text.of(said));
    return ANEW;
  }
}
