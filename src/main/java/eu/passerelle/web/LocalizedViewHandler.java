package eu.passerelle.web;

import eu.passerelle.language.Language;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

  /**
   * A view is without state until the layout says that this page has a form: else Faces would begin
   * a session for everyone who only reads, before it knows the page.
   */
  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot view = getWrapped().createView(context, viewId);
    view.setTransient(true);
    return view;
  }

  @Override
  public void renderView(FacesContext context, UIViewRoot view) throws IOException {
    boolean justRead = view.isTransient() && context.getExternalContext().getSession(false) == null;
    getWrapped().renderView(justRead ? new WithoutSession(context) : context, view);
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
