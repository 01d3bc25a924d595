package eu.passerelle.web;

import eu.passerelle.language.Messages;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a page says after something was done: on the next page, once. And what it says at a field
 * when something was not.
 */
@Named("notice")
@RequestScoped
public class Notice {

  private static final String KEY = Notice.class.getName();

  @Inject private Messages messages;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String said;

  /** Says on the next page that something was done. */
  public void say(Text text) {
    request.getSession().setAttribute(KEY, text);
  }

  /** Says on this page, before it is written, what its reader has to know. */
  void sayHere(Text text) {
    said = messages.text(page.language(), text);
  }

  /** What the page before had to say, in this page's language; empty if nothing. */
  public String said() {
    if (said == null) {
      said = taken().map(text -> messages.text(page.language(), text)).orElse("");
    }
    return said;
  }

  // Asked of a session only where there is one: who just reads is to get no cookie.
  private Optional<Text> taken() {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    Optional<Text> text = Optional.ofNullable((Text) session.getAttribute(KEY));
    session.removeAttribute(KEY);
    return text;
  }

  /** Says at a field, found by its id anywhere in the view, what to do about it. */
  public void at(String fieldId, Text text) {
    add(
        Optional.ofNullable(find(context().getViewRoot(), fieldId))
            .map(c -> c.getClientId(context())),
        text);
  }

  /** Says at a field what to do about it, while the fields are looked at one by one. */
  void at(UIInput input, Text text) {
    add(Optional.of(input.getClientId(context())), text);
    input.setValid(false);
  }

  /** Says above the form what stands in the way. */
  public void refuse(Text text) {
    add(Optional.empty(), text);
  }

  /**
   * Says which rule stands in the way, and what would lift it: at the field that the rule is named
   * after where the page has one, or else above the form.
   */
  public void refuse(Refusal refusal) {
    String name = refusal.rule().substring(refusal.rule().lastIndexOf('.') + 1);
    if (find(context().getViewRoot(), name) instanceof UIInput) {
      at(name, refusal);
    } else {
      refuse(words(refusal));
    }
  }

  private void add(Optional<String> clientId, Text text) {
    String message = messages.text(page.language(), text);
    context()
        .addMessage(
            clientId.orElse(null), new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    context().validationFailed();
  }

  /** Says at a field what stands in the way, and what would remove it. */
  public void at(String fieldId, Refusal refusal) {
    at(fieldId, words(refusal));
  }

  private static Text words(Refusal refusal) {
    return refusal
        .citation()
        .map(law -> Text.of("page.refusalByLaw", refusal.reason(), refusal.remedy(), law.inWords()))
        .orElseGet(() -> Text.of("page.refusal", refusal.reason(), refusal.remedy()));
  }

  /**
   * What a page's action leads to: the page itself, which says what stands in the way, or else the
   * next, which says what was done.
   */
  public String outcome(List<Refusal> refusals, String done, String next) {
    if (!refusals.isEmpty()) {
      refusals.forEach(this::refuse);
      return null;
    }
    say(Text.of(done));
    return next;
  }

  /** What is wrong on this page, in its order: at which field (none: the whole form) and what. */
  public record Wrong(String field, String text) {}

  /** All that is wrong on this page. */
  public List<Wrong> getErrors() {
    List<Wrong> errors = new ArrayList<>();
    Iterator<String> fields = context().getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      context()
          .getMessageList(field)
          .forEach(
              message -> {
                errors.add(new Wrong(field == null ? "" : field, message.getSummary()));
                message.rendered();
              });
    }
    return errors;
  }

  public boolean hasErrors() {
    return context().getClientIdsWithMessages().hasNext();
  }

  public boolean isWrong(String field) {
    return !context().getMessageList(field).isEmpty();
  }

  /** The first thing that is wrong at a field. */
  public String wrong(String field) {
    return context().getMessageList(field).get(0).getSummary();
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }

  private static UIComponent find(UIComponent parent, String id) {
    if (id.equals(parent.getId())) {
      return parent;
    }
    var children = parent.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = find(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
