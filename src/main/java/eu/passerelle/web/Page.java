package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page being shown, as its layout sees it: its language and where its other version stands. */
@Named("page")
@RequestScoped
public class Page {

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "PASSERELLE_BASE_URL")
  private String baseUrl;

  @Inject
  @ConfigProperty(name = "PASSERELLE_TRIAL", defaultValue = "false")
  private boolean trial;

  public Language language() {
    return Visit.of(request).language();
  }

  public String lang() {
    return language().code();
  }

  /** The view shown, e.g. {@code offer/offers}; empty on an error page. */
  public String view() {
    return Visit.of(request).target().map(Routes.Target::view).orElse("");
  }

  /** Whether this page belongs to a section of the navigation, named by its room. */
  public boolean isIn(String room) {
    return view().startsWith(room + "/");
  }

  /** This page in a language, as a path, with what was searched for; the home page on an error. */
  public String in(Language language) {
    return Visit.of(request)
        .target()
        .map(target -> Routes.TABLE.address(language, target.view(), parametersOf(target)))
        .orElseGet(() -> Routes.TABLE.address(language, "page/home", Map.of()));
  }

  /** This page in the neighbour's language. */
  public String inOther() {
    return in(language().other());
  }

  /** Another page in this language, where no link leads but a form. */
  public String of(String view) {
    return Routes.TABLE.address(language(), view, Map.of());
  }

  /** The absolute address that search engines keep: without what was searched for. */
  public String canonical(Language language) {
    return baseUrl
        + Visit.of(request)
            .target()
            .map(t -> Routes.TABLE.address(language, t.view(), t.variables()))
            .orElseGet(() -> Routes.TABLE.address(language, "page/home", Map.of()));
  }

  /** This page of a list at another number, with what was searched for. */
  public String atPage(int number) {
    return Visit.of(request)
        .target()
        .map(
            target -> {
              Map<String, String> parameters = parametersOf(target);
              parameters.put("page", String.valueOf(number));
              return Routes.TABLE.address(language(), target.view(), parameters);
            })
        .orElseThrow();
  }

  /** The sections of the navigation for this visitor. */
  public List<Navigation.Entry> getMenu() {
    return Navigation.of(request);
  }

  public Language french() {
    return Language.FR;
  }

  public Language german() {
    return Language.DE;
  }

  /** Whether anyone may read this page, so that search engines may list it. */
  public boolean isPublic() {
    return !view().isEmpty() && Routes.TABLE.roles(view()).isEmpty();
  }

  /** By what the log knows why this page could not be shown; empty where it does not. */
  public Optional<String> reference() {
    return Visit.reference(request);
  }

  /** Says by the status, too, what the page says in words: that no such link is known. */
  public void answerNotFound() {
    answerWith(HttpServletResponse.SC_NOT_FOUND);
  }

  /** Says by the status, too, what the page says in words: that the link which led here is over. */
  public void answerGone() {
    answerWith(HttpServletResponse.SC_GONE);
  }

  private static void answerWith(int status) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
  }

  /** Whether people and companies here are invented ones. */
  public boolean isTrial() {
    return trial;
  }

  private Map<String, String> parametersOf(Routes.Target target) {
    Map<String, String> parameters = new LinkedHashMap<>(target.variables());
    if ("GET".equals(request.getMethod())) {
      request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    }
    return parameters;
  }
}
