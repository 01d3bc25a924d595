package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses of pages, for mails and feeds. */
@ApplicationScoped
public class Addresses {

  @Inject
  @ConfigProperty(name = "PASSERELLE_BASE_URL")
  private String baseUrl;

  public String of(Language language, String view) {
    return of(language, view, Map.of());
  }

  /** The address of a view with one id or token in it. */
  public String of(Language language, String view, Object variable) {
    String name = Routes.TABLE.variables(view).stream().findFirst().orElse("id");
    return of(language, view, Map.of(name, String.valueOf(variable)));
  }

  public String of(Language language, String view, Map<String, String> parameters) {
    return baseUrl + Routes.TABLE.address(language, view, parameters);
  }
}
