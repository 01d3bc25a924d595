package eu.passerelle.offer.web;

import eu.passerelle.offer.Offer;
import eu.passerelle.offer.Offers;
import eu.passerelle.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;

/** Open offers that other pages show beside their own matter. */
@Named
@RequestScoped
public class OfferLists {

  private static final int NEWEST = 4;
  private static final int OF_OCCUPATION = 5;

  private List<Offer> newest;
  private List<Offer> ofOccupation;
  private Long countOfOccupation;

  @Inject private Offers offers;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** The newest, for the home page. */
  @Transactional
  public List<Offer> getNewest() {
    if (newest == null) {
      newest = offers.newest(LocalDate.now(clock), Page.first(NEWEST));
    }
    return newest;
  }

  /** The open offers of the occupation in the address. */
  @Transactional
  public List<Offer> getOfOccupation() {
    if (ofOccupation == null) {
      ofOccupation = offers.openOf(getSlug(), LocalDate.now(clock), Page.first(OF_OCCUPATION));
    }
    return ofOccupation;
  }

  @Transactional
  public long getCountOfOccupation() {
    if (countOfOccupation == null) {
      countOfOccupation = offers.countOpenOf(getSlug(), LocalDate.now(clock));
    }
    return countOfOccupation;
  }

  /** The occupation in the address. */
  public String getSlug() {
    return Visit.of(request).variable("slug").orElse("");
  }
}
