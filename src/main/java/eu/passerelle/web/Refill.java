package eu.passerelle.web;

import eu.passerelle.language.Text;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Shows a {@link KeptForm} again: before its page is written, each of its fields takes what was
 * typed, as if it had just been sent and something were to be corrected. What the page itself put
 * into the form stays as it is now; a box that says yes to something is to be ticked anew.
 * Registered in {@code faces-config.xml}.
 */
public class Refill implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (context.isPostback()) {
      return;
    }
    KeptForm.ofPage((HttpServletRequest) context.getExternalContext().getRequest())
        .ifPresent(
            kept -> {
              fill((UIViewRoot) event.getSource(), new Sent(context, kept.values()));
              CDI.current()
                  .select(Notice.class)
                  .get()
                  .sayHere(Text.of(kept.withFiles() ? "page.keptWithoutFiles" : "page.kept"));
            });
  }

  private static void fill(UIComponent component, Sent sent) {
    if (component instanceof UIInput input && isTyped(input) && sent.holds(input)) {
      input.decode(sent);
    }
    Iterator<UIComponent> children = component.getFacetsAndChildren();
    while (children.hasNext()) {
      fill(children.next(), sent);
    }
  }

  private static boolean isTyped(UIInput input) {
    return !(input instanceof HtmlInputHidden
        || input instanceof HtmlInputSecret
        || input instanceof HtmlInputFile
        || input instanceof UISelectBoolean);
  }

  /** The request as it was when the form was sent. */
  private static final class Sent extends FacesContextWrapper {

    private final ExternalContext external;

    Sent(FacesContext wrapped, Map<String, String[]> values) {
      super(wrapped);
      Map<String, String> first = new HashMap<>();
      values.forEach((name, all) -> first.put(name, all.length == 0 ? "" : all[0]));
      this.external =
          new ExternalContextWrapper(wrapped.getExternalContext()) {

            @Override
            public Map<String, String> getRequestParameterMap() {
              return first;
            }

            @Override
            public Map<String, String[]> getRequestParameterValuesMap() {
              return values;
            }
          };
    }

    boolean holds(UIInput input) {
      return external.getRequestParameterMap().containsKey(input.getClientId(getWrapped()));
    }

    @Override
    public ExternalContext getExternalContext() {
      return external;
    }
  }
}
