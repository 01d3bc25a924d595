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
 * Ties every input to the hint, the remark and the error that the tag {@code p:field} writes above
 * it, so that a screen reader says them with the input. Registered in {@code faces-config.xml}.
 */
public class DescribedInputs implements SystemEventListener {

  private static final String HINT = "passerelle.hint";
  private static final String REMARK = "passerelle.remark";

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
    if (has(HINT, input)) {
      describedBy.add(id + "-hint");
    }
    if (has(REMARK, input)) {
      describedBy.add(id + "-remark");
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

  private static boolean has(String part, UIComponent input) {
    for (UIComponent c = input.getParent(); c != null; c = c.getParent()) {
      Object written = c.getAttributes().get(part);
      if (written != null) {
        return Boolean.TRUE.equals(written);
      }
    }
    return false;
  }
}
