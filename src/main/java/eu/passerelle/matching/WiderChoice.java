package eu.passerelle.matching;

import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One step that an apprentice could take, and what it would open.
 *
 * @param key the end of the message's key
 * @param arguments the step: from where to where, if it has figures
 * @param more how many more places would then meet in full all that counts
 */
public record WiderChoice(String key, List<Object> arguments, int more) {

  public WiderChoice {
    arguments = List.copyOf(arguments);
  }

  public Text said() {
    List<Object> figures = new ArrayList<>(arguments);
    figures.add(more);
    return new Text("matching.more." + key, figures);
  }
}
