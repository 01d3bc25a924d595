package eu.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sections that the menu offers: to everyone the public ones, to a role its own first. */
public final class Navigation {

  /** One entry: its name in the bundle, where it leads, and whether the reader is there. */
  public record Entry(String key, String address, boolean current) {}

  private static final List<String> PUBLIC =
      List.of(
          "offer/offers", "occupation/occupations", "event/events", "network/network", "page/how");

  private static final Map<String, List<String>> BY_ROLE =
      Map.of(
          "APPRENTICE", List.of("candidate/home", "matching/offers", "contract/tasks"),
          "EMPLOYER", List.of("offer/mine", "contract/ours", "contract/tasks"),
          "SCHOOL", List.of("contract/school", "contract/tasks"),
          "CHAMBER", List.of("contract/queue", "contract/tasks"),
          "COORDINATOR",
              List.of(
                  "dashboard/dashboard",
                  "gap/gaps",
                  "event/manage",
                  "round/rounds",
                  "outcome/outcome"),
          "ADMINISTRATOR",
              List.of(
                  "account/requests", "account/members", "account/administrators", "contract/law"));

  private Navigation() {}

  /** The first page of a role after signing in. */
  public static String homeOf(String role) {
    return BY_ROLE.getOrDefault(role, List.of()).stream()
        .filter(Routes.TABLE.views()::contains)
        .findFirst()
        .orElse("account/account");
  }

  static List<Entry> of(HttpServletRequest request) {
    Visit visit = Visit.of(request);
    String here = visit.target().map(Routes.Target::view).orElse("");
    List<String> own =
        BY_ROLE.entrySet().stream()
            .filter(
                role -> request.getUserPrincipal() != null && request.isUserInRole(role.getKey()))
            .flatMap(role -> role.getValue().stream())
            .toList();
    return Stream.concat(own.stream(), PUBLIC.stream())
        .filter(view -> Routes.TABLE.views().contains(view))
        .map(
            view ->
                new Entry(
                    view.replace('/', '_'),
                    Routes.TABLE.address(visit.language(), view, Map.of()),
                    view.equals(here)))
        .toList();
  }
}
