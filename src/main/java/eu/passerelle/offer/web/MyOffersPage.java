package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferDesk;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A company's own offers. */
@Named
@RequestScoped
public class MyOffersPage {

  private static final int SIZE = 20;

  private List<Offer> offers;

  @Inject private OfferDesk desk;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private int page = 1;

  public List<Offer> getOffers() {
    if (offers == null) {
      offers = desk.offersOf(signedIn.organisation(), Math.max(1, page), SIZE);
    }
    return offers;
  }

  public long getTotal() {
    return desk.countOf(signedIn.organisation());
  }

  public int getSize() {
    return SIZE;
  }

  /** The shape that goes with a state. */
  public String kind(Offer offer) {
    return switch (offer.status()) {
      case DRAFT -> "todo";
      case OPEN, FILLED -> "ok";
      case CLOSED -> "stop";
    };
  }

  public String publish(long id) {
    List<Refusal> refusals =
        desk.publish(id, signedIn.organisation(), signedIn.account().id())
            .orElseThrow(NotFound::new);
    refusals.forEach(r -> notice.refuse(Text.of("offer.mine.refused", r.reason(), r.remedy())));
    if (!refusals.isEmpty()) {
      return null;
    }
    notice.say(Text.of("offer.mine.published"));
    return "/offer/mine?faces-redirect=true";
  }

  public String close(long id) {
    desk.close(id, signedIn.organisation(), signedIn.account().id()).orElseThrow(NotFound::new);
    notice.say(Text.of("offer.mine.closed"));
    return "/offer/mine?faces-redirect=true";
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
