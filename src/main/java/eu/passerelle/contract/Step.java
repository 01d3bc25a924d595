package eu.passerelle.contract;

import eu.passerelle.language.Refusal;
import java.util.List;
import java.util.Set;

/**
 * One row of a table of life: an act, whose it is, and from where to where it leads. Whoever acts
 * is checked here and nowhere else.
 */
record Step<S extends Enum<S>>(Set<S> from, S to, Set<Actor> actors) {

  /** Why someone may not take it from where something stands; nothing where they may. */
  List<Refusal> refusals(S state, Actor who) {
    if (!actors.contains(who)) {
      return List.of(OwnRule.refuses("actor"));
    }
    return from.contains(state) ? List.of() : List.of(OwnRule.refuses("order"));
  }
}
