package eu.passerelle.offer.web;

import eu.passerelle.offer.Facet;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.offer.SearchParameters;
import eu.passerelle.offer.Wanted;
import eu.passerelle.territory.Place;
import eu.passerelle.web.Page;
import eu.passerelle.web.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address asks for, and the addresses that ask for other things. Anyone can write anything
 * into an address: what is not known does not narrow the search.
 */
@Named
@RequestScoped
public class SearchAsked {

  private static final List<Integer> RADII = List.of(10, 20, 30, 50, 80);
  private static final int USUAL_RADIUS = 30;

  @Inject private OfferSearch search;
  @Inject private HttpServletRequest request;
  @Inject private Page page;

  private Wanted wanted;

  public Wanted wanted() {
    if (wanted == null) {
      wanted = Wanted.anything().by(getWords());
      Optional<Place> middle = getPlace().isBlank() ? Optional.empty() : search.place(getPlace());
      middle.ifPresent(place -> wanted = wanted.around(place, getRadius()));
      for (Facet facet : Facet.values()) {
        wanted = wanted.choosing(facet, parameter(SearchParameters.of(facet)));
      }
    }
    return wanted;
  }

  /** What was typed. */
  public String getWords() {
    String typed = parameter(SearchParameters.WORDS);
    return typed.substring(0, Math.min(typed.length(), Wanted.LONGEST_WORDS));
  }

  /** The place that was typed. */
  public String getPlace() {
    return parameter(SearchParameters.PLACE);
  }

  /** Whether a place was asked for that is not known; the search then goes on without it. */
  public boolean isPlaceUnknown() {
    return !getPlace().isBlank() && wanted().around().isEmpty();
  }

  /** The place that was understood. */
  public Optional<Place> getAround() {
    return wanted().around();
  }

  public int getRadius() {
    String typed = parameter(SearchParameters.RADIUS);
    return RADII.stream()
        .filter(radius -> String.valueOf(radius).equals(typed))
        .findFirst()
        .orElse(USUAL_RADIUS);
  }

  public List<Integer> getRadii() {
    return RADII;
  }

  public int getLongestWords() {
    return Wanted.LONGEST_WORDS;
  }

  /** What is asked for, by the names of addresses, for links and forms that lead on. */
  public Map<String, String> getParameters() {
    return SearchParameters.of(wanted(), page.language());
  }

  /** What is chosen of the facets, which a form that asks for other words keeps. */
  public Map<String, String> getChoices() {
    return SearchParameters.of(wanted().by("").anywhere(), page.language());
  }

  /** Where this search is saved. */
  public String getToSave() {
    return Routes.TABLE.address(page.language(), "offer/save", getParameters());
  }

  /** The address of a list that shows this instead. */
  String address(Wanted instead) {
    return Routes.TABLE.address(
        page.language(), "offer/offers", SearchParameters.of(instead, page.language()));
  }

  private String parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }
}
