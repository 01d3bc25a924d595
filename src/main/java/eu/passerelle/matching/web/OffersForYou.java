package eu.passerelle.matching.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.candidate.Step;
import eu.passerelle.matching.OfferFacts;
import eu.passerelle.matching.OffersForApprentice;
import eu.passerelle.matching.OffersForApprentice.ForYou;
import eu.passerelle.matching.Suggestion;
import eu.passerelle.matching.WiderChoice;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.occupation.Occupations;
import eu.passerelle.territory.Country;
import eu.passerelle.web.PageAsked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The offers that fit the apprentice who is signed in, the best first, a page at a time. */
@Named
@RequestScoped
public class OffersForYou {

  private static final int SIZE = 10;

  @Inject private OffersForApprentice offers;
  @Inject private Occupations occupations;
  @Inject private SignedIn signedIn;
  @Inject private PageAsked pageAsked;
  @Inject private HttpServletRequest request;

  private ForYou forYou;
  private List<Suggestion> shown;
  private List<WiderChoice> wider;
  private String occupation;
  private String country;
  private int number;

  @PostConstruct
  void prepare() {
    occupation = parameter("occupation");
    country = parameter("country");
    forYou = offers.rank(signedIn.account().id(), this::isAskedFor);
    number = pageAsked.of(total(), SIZE);
    int from = (number - 1) * SIZE;
    shown = offers.explain(forYou, forYou.best().subList(from, Math.min(from + SIZE, total())));
    wider = number == 1 ? offers.widen(forYou, this::isAskedFor) : List.of();
  }

  private boolean isAskedFor(OfferFacts offer) {
    return (occupation.isEmpty() || offer.occupation().slug().equals(occupation))
        && (country.isEmpty() || offer.company().country().name().equals(country));
  }

  private String parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** The questions of the profile that are still open; nothing is ranked before. */
  public List<Step> missing() {
    return forYou.missing();
  }

  public List<Suggestion> shown() {
    return shown;
  }

  public int total() {
    return forYou.best().size();
  }

  /** What would open more places; told on the first page only. */
  public List<WiderChoice> wider() {
    return wider;
  }

  /** Whether there are more than are ranked. */
  public boolean isCut() {
    return total() == OffersForApprentice.MOST;
  }

  public int number() {
    return number;
  }

  public int size() {
    return SIZE;
  }

  @Transactional
  public List<Occupation> occupations() {
    return occupations.all().stream().filter(Occupation::isDual).toList();
  }

  public List<Country> countries() {
    return List.of(Country.values());
  }

  public String getOccupation() {
    return occupation;
  }

  public String getCountry() {
    return country;
  }
}
