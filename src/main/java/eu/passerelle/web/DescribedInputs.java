package eu.passerelle.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ties every input to the hint and the error that the tag {@code p:field} writes above it, so that
 * a screen reader says them with the input. Registered in {@code faces-config.xml}.
 */
public class DescribedInputs implements SystemEventListener {

  private static final String HINT = "passerelle.hint";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIInput;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIInput input = (UIInput) event.getSource();
    FacesContext context = FacesContext.getCurrentInstance();
    String id = input.getClientId(context);
    List<String> describedBy = new ArrayList<>();
    if (hasHint(input)) {
      describedBy.add(id + "-hint");
    }
    Map<String, Object> attributes = input.getPassThroughAttributes(true);
    if (context.getMessageList(id).isEmpty()) {
      attributes.remove("aria-invalid");
    } else {
      attributes.put("aria-invalid", "true");
      describedBy.add(id + "-error");
    }
    if (describedBy.isEmpty()) {
      attributes.remove("aria-describedby");
    } else {
      attributes.put("aria-describedby", String.join(" ", describedBy));
    }
  }

  private static boolean hasHint(UIComponent input) {
    for (UIComponent c = input.getParent(); c != null; c = c.getParent()) {
      Object hint = c.getAttributes().get(HINT);
      if (hint != null) {
        return Boolean.TRUE.equals(hint);
      }
    }
    return false;
  }
}
