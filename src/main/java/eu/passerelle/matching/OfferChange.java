package eu.passerelle.matching;

import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a company could change in an offer, and whom it would win: in numbers only, of no
 * person.
 *
 * @param key the end of the message's key
 * @param arguments the change: from what to what, if it has figures
 * @param more how many more of those who can be found would then meet in full all that counts
 */
public record OfferChange(String key, List<Object> arguments, int more) {

  public OfferChange {
    arguments = List.copyOf(arguments);
  }

  public Text said() {
    List<Object> figures = new ArrayList<>(arguments);
    figures.add(more);
    return new Text("matching.change." + key, figures);
  }
}
