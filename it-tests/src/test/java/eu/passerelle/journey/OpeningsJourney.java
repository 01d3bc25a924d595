package eu.passerelle.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.journey.Openings.Opening;
import eu.passerelle.web.Routes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** That what is opened is everything. */
@ResourceLock(value = World.NAME, mode = ResourceAccessMode.READ)
class OpeningsJourney {

  /** Pages that are sent to be saved, not shown. */
  private static final Set<String> FILES =
      Set.of(
          "application/enclosure",
          "contract/calendar",
          "contract/export",
          "contract/guardian-paper",
          "contract/paper",
          "contract/registration-paper",
          "contract/amendment-paper",
          "contract/termination-paper",
          "contract/completion-paper",
          "interview/calendar",
          "dashboard/export",
          "gap/export");

  @Test
  @DisplayName("no page is forgotten, nor a role that may see it")
  void everyPage() {
    Openings openings = Openings.in(World.get());
    Set<String> forgotten = new TreeSet<>(Routes.TABLE.views());
    forgotten.removeAll(FILES);
    openings.all().forEach(opening -> forgotten.remove(opening.view()));
    Map<String, Set<String>> seenBy =
        openings.all().stream()
            .collect(
                Collectors.groupingBy(
                    Opening::view, Collectors.mapping(Opening::who, Collectors.toSet())));
    seenBy.forEach(
        (view, who) ->
            Routes.TABLE.roles(view).stream()
                .filter(role -> !role.equals("*") && !who.contains(role.toLowerCase(Locale.ROOT)))
                .forEach(role -> forgotten.add(view + " as " + role)));
    assertEquals(Set.of(), forgotten);
  }
}
