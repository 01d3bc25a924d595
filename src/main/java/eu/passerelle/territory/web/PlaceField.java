package eu.passerelle.territory.web;

import eu.passerelle.language.Text;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.Places;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place that someone types: found by name or postcode, and where several may be meant, offered to
 * choose from. Written by the tag {@code p:place}; a form has one at most.
 */
@Named
@RequestScoped
public class PlaceField {

  private static final int MOST_OFFERED = 8;

  /** What was offered, and for what: the next submit of the same form comes back to it. */
  private static final String OFFERED = "passerelle.places";

  private static final String TYPED = "passerelle.placeTyped";

  @Inject private Places places;
  @Inject private Notice notice;
  @Inject private Page page;

  private Long chosen;

  /** The place that is meant; else says at the field what to do, and offers what may be meant. */
  @Transactional
  public Optional<Place> meant(String typed, String field) {
    if (typed.isBlank()) {
      notice.at(field, Text.of("territory.place.missing"));
      return Optional.empty();
    }
    if (chosen != null && typed.equals(view().get(TYPED))) {
      return places.byId(chosen);
    }
    Optional<Place> meant = places.meant(typed);
    if (meant.isEmpty()) {
      offer(typed, field);
    }
    return meant;
  }

  private void offer(String typed, String field) {
    List<Place> found = places.matching(typed, MOST_OFFERED);
    LinkedHashMap<String, Long> offered = new LinkedHashMap<>();
    found.forEach(p -> offered.put(label(p), p.id()));
    view().put(OFFERED, offered);
    view().put(TYPED, typed);
    notice.at(field, Text.of(found.isEmpty() ? "territory.place.none" : "territory.place.several"));
  }

  /** How a place is written so that it is meant and no other. */
  public String label(Place place) {
    return place.label(page.language());
  }

  /** What may be meant: labels and numbers, in the order they were found. */
  public Map<?, ?> getOffered() {
    return view().get(OFFERED) instanceof Map<?, ?> offered ? offered : Map.of();
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }

  private static Map<String, Object> view() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
  }
}
