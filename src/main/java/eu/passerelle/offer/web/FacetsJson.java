package eu.passerelle.offer.web;

import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.offer.Facet;
import eu.passerelle.offer.Facets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what a search can be narrowed, as the API shows it. */
public record FacetsJson(long total, List<FacetJson> facets) {

  /** One facet; its name is that of the parameter which chooses it, but for {@code start}. */
  public record FacetJson(String name, List<ChoiceJson> choices) {}

  /** What can be chosen of it. */
  public record ChoiceJson(String code, String fr, String de, long offers) {}

  static FacetsJson of(Facets facets, Messages messages) {
    return new FacetsJson(
        facets.total(),
        Arrays.stream(Facet.values())
            .map(
                facet ->
                    new FacetJson(
                        facet.name().toLowerCase(Locale.ROOT),
                        facets.of(facet).stream().map(choice -> of(choice, messages)).toList()))
            .toList());
  }

  private static ChoiceJson of(Facets.Choice choice, Messages messages) {
    return new ChoiceJson(
        choice.code(),
        messages.text(Language.FR, choice.name()),
        messages.text(Language.DE, choice.name()),
        choice.count());
  }
}
