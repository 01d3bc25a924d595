package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lets Faces write the addresses of {@link Routes}: in forms, links and redirects alike. */
public class LocalizedViewHandler extends ViewHandlerWrapper {

  public LocalizedViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return visit(context).language().locale();
  }

  /** Where a form is sent: a page posts to its own address, the variable parts included. */
  @Override
  public String getActionURL(FacesContext context, String viewId) {
    String view = view(viewId);
    if (!Routes.TABLE.views().contains(view)) {
      return getWrapped().getActionURL(context, viewId);
    }
    Visit visit = visit(context);
    return Routes.TABLE.address(visit.language(), view, visit.variablesOf(view));
  }

  @Override
  public String getBookmarkableURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return address(context, viewId, parameters);
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    return address(context, viewId, parameters);
  }

  private static String address(
      FacesContext context, String viewId, Map<String, List<String>> parameters) {
    Map<String, String> first = new LinkedHashMap<>();
    if (parameters != null) {
      parameters.forEach(
          (name, values) -> {
            if (values != null && !values.isEmpty() && values.get(0) != null) {
              first.put(name, values.get(0));
            }
          });
    }
    Language language = visit(context).language();
    return Routes.TABLE.address(language, view(viewId), first);
  }

  private static String view(String viewId) {
    return viewId.replaceFirst("^/", "").replaceFirst("\\.xhtml$", "");
  }

  private static Visit visit(FacesContext context) {
    return Visit.of((HttpServletRequest) context.getExternalContext().getRequest());
  }
}
