package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import java.util.List;
import java.util.Set;

/**
 * What is to be checked by eye in one edition of a contract, and what has been.
 *
 * @param items in the order they are looked at
 * @param ticked the short names of those found right
 */
public record Checklist(List<ChecklistItem> items, Set<String> ticked) {

  /** The part of all items that concerns a contract. */
  static Checklist of(Contract contract, List<ChecklistItem> all, Set<String> ticked) {
    return new Checklist(all.stream().filter(i -> i.concerns(contract)).toList(), ticked);
  }

  public boolean isTicked(ChecklistItem item) {
    return ticked.contains(item.slug());
  }

  /** What is still to be looked at before it is registered, item by item. */
  List<Refusal> refusals() {
    return items.stream()
        .filter(item -> item.isRequired() && !isTicked(item))
        .map(
            item ->
                new Refusal(
                    "contract.checklist." + item.slug(),
                    Text.of("contract.refused.unchecked", item.title()),
                    Text.of("contract.remedy.unchecked"),
                    item.source()))
        .toList();
  }
}
