package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import java.util.List;
import java.util.Set;

/**
 * One row of a table of life: an act, whose it is, and from where to where it leads.
 *
 * @param holds what must hold before it, in words; empty where nothing more is asked
 * @param follows what follows it besides, in words
 */
record Step<S extends Enum<S>>(Set<S> from, S to, Set<Actor> actors, String holds, String follows) {

  /** Why someone may not take it from where something stands; nothing where they may. */
  List<Refusal> refusals(S state, Actor who) {
    if (!actors.contains(who)) {
      return List.of(OwnRule.refuses("actor"));
    }
    return from.contains(state) ? List.of() : List.of(OwnRule.refuses("order"));
  }
}
