package eu.passerelle.matching;

import eu.passerelle.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that could be changed, and what it would open: to an apprentice more places, to an
 * offer more of those who can be found; in numbers only, of no person.
 *
 * @param said the change and the number, in words
 * @param more how many more would then meet in full all that counts
 */
public record WiderChoice(Text said, int more) {

  /**
   * The steps that would open enough to be told, the widest first.
   *
   * @param what the beginning of their message's key
   * @param more what each opens, in the order of the steps
   */
  static <F extends Located> List<WiderChoice> told(
      String what, List<NextStep<F>> steps, int[] more, int from) {
    List<WiderChoice> told = new ArrayList<>();
    for (int i = 0; i < more.length; i++) {
      if (more[i] >= from) {
        told.add(new WiderChoice(steps.get(i).said(what, more[i]), more[i]));
      }
    }
    told.sort(Comparator.comparingInt(WiderChoice::more).reversed());
    return told;
  }
}
