package eu.passerelle.offer.web;

import eu.passerelle.language.Text;
import eu.passerelle.offer.Facet;
import eu.passerelle.offer.FacetCount;
import eu.passerelle.offer.Facets;
import eu.passerelle.offer.Loosenings;
import eu.passerelle.offer.Offer;
import eu.passerelle.offer.OfferSearch;
import eu.passerelle.offer.Wanted;
import eu.passerelle.web.PageAsked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The public search for training places; its address holds what was asked. */
@Named
@RequestScoped
public class OffersPage {

  private static final int SIZE = 10;

  /** So many choices of a facet are shown at once; the others open with a click. */
  private static final int SHOWN = 6;

  /** Something that was chosen, and the address that asks for all but it. */
  public record Chip(Text text, String withoutIt) {}

  /** Something that can be chosen: how many offers it shows, and where. */
  public record Choice(Text name, long count, boolean chosen, String address) {}

  /** A facet, and what can be chosen of it. */
  public record Group(Facet facet, List<Choice> first, List<Choice> others) {}

  private Facets facets;
  private List<Offer> offers;
  private List<Group> groups;
  private List<Choice> loosenings;

  @Inject private OfferSearch search;
  @Inject private FacetCount count;
  @Inject private Loosenings looser;
  @Inject private SearchAsked asked;
  @Inject private PageAsked pageAsked;

  /** The offers of this page. */
  public List<Offer> getOffers() {
    if (offers == null) {
      offers = getTotal() == 0 ? List.of() : search.find(facets(), getPage(), SIZE);
    }
    return offers;
  }

  public long getTotal() {
    return facets().total();
  }

  private Wanted wanted() {
    return asked.wanted();
  }

  private Facets facets() {
    if (facets == null) {
      facets = count.of(wanted());
    }
    return facets;
  }

  /** The facets by which this search can be narrowed, or is. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups =
          Arrays.stream(Facet.values())
              .map(this::group)
              .filter(group -> !group.first().isEmpty())
              .toList();
    }
    return groups;
  }

  private Group group(Facet facet) {
    List<Choice> choices =
        facets().of(facet).stream()
            .map(
                choice ->
                    new Choice(
                        choice.name(),
                        choice.count(),
                        choice.chosen(),
                        asked.address(wanted().choosing(facet, choice.code()))))
            .toList();
    int first = choices.size() <= SHOWN + 1 ? choices.size() : SHOWN;
    return new Group(facet, choices.subList(0, first), choices.subList(first, choices.size()));
  }

  /** What narrows this search, each to be taken away by itself. */
  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    if (!wanted().words().isEmpty()) {
      chips.add(
          new Chip(Text.of("offer.chip.words", wanted().words()), asked.address(wanted().by(""))));
    }
    wanted()
        .around()
        .ifPresent(
            place ->
                chips.add(
                    new Chip(
                        Text.of("offer.wanted.around", wanted().radiusKm(), place.name()),
                        asked.address(wanted().anywhere()))));
    for (Facet facet : wanted().chosen().keySet()) {
      facets().of(facet).stream()
          .filter(Facets.Choice::chosen)
          .forEach(
              choice -> chips.add(new Chip(choice.name(), asked.address(wanted().without(facet)))));
    }
    return chips;
  }

  /** Where nothing is found: what to let go of, and how much is found then. */
  public List<Choice> getLoosenings() {
    if (loosenings == null) {
      loosenings =
          looser.of(wanted(), facets()).stream()
              .map(l -> new Choice(l.what(), l.count(), false, asked.address(l.wanted())))
              .toList();
    }
    return loosenings;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(getTotal(), SIZE);
  }
}
