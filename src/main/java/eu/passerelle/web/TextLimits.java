package eu.passerelle.web;

import eu.passerelle.language.Text;
import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Optional;

/**
 * Holds every field to the length that its page tells the browser ({@code maxlength}), since not
 * everyone sends a form by a browser; and takes blanks for nothing where something is required.
 * Registered in {@code faces-config.xml}.
 */
public class TextLimits implements SystemEventListener {

  /** For fields whose page names no length: dates, and what a page itself puts into its form. */
  private static final int OTHERWISE = 2_000;

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIInput;
  }

  @Override
  public void processEvent(SystemEvent event) {
    UIInput input = (UIInput) event.getSource();
    sent(input).ifPresent(text -> check(input, text));
  }

  private static void check(UIInput input, String text) {
    int longest = longest(input);
    if (text.length() > longest) {
      input.setSubmittedValue(text);
      CDI.current()
          .select(Notice.class)
          .get()
          .at(input, Text.of("page.tooLong", longest, text.length()));
    } else if (input.isRequired() && text.isBlank()) {
      input.setSubmittedValue("");
    }
  }

  // MyFaces passes over a text that is too long for its field, as if none had been sent.
  private static Optional<String> sent(UIInput input) {
    if (input.getSubmittedValue() instanceof String text) {
      return Optional.of(text);
    }
    FacesContext context = FacesContext.getCurrentInstance();
    return input instanceof HtmlInputText || input instanceof HtmlInputSecret
        ? Optional.ofNullable(
            context.getExternalContext().getRequestParameterMap().get(input.getClientId(context)))
        : Optional.empty();
  }

  private static int longest(UIInput input) {
    if (input instanceof HtmlInputText text && text.getMaxlength() > 0) {
      return text.getMaxlength();
    }
    if (input instanceof HtmlInputSecret secret && secret.getMaxlength() > 0) {
      return secret.getMaxlength();
    }
    Object passed = input.getPassThroughAttributes(true).get("maxlength");
    if (passed instanceof ValueExpression expression) {
      passed = expression.getValue(FacesContext.getCurrentInstance().getELContext());
    }
    return passed == null ? OTHERWISE : Integer.parseInt(passed.toString());
  }
}
