package eu.passerelle.event.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventDetails;
import eu.passerelle.event.EventFigures;
import eu.passerelle.event.Programme;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The coordination plans an event, or revises, publishes and cancels it. */
@Named
@RequestScoped
public class EventDeskPage {

  @Inject private EventForm form;
  @Inject private Programme programme;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private EventFigures figures;

  /** Fills the form, so that an unknown event is a page not found before anything is shown. */
  public void open() {
    form.getEvent();
  }

  @Transactional
  public String plan() {
    Optional<EventDetails> details = form.details();
    if (details.isEmpty()) {
      return null;
    }
    Event planned = programme.plan(details.get(), signedIn.account());
    notice.say(Text.of("event.form.planned"));
    return edit(planned.id());
  }

  @Transactional
  public String revise() {
    return form.details()
        .map(
            details ->
                said(programme.revise(id(), details, signedIn.account()), "event.form.revised"))
        .orElse(null);
  }

  public String publish() {
    return said(programme.publish(id(), signedIn.account()), "event.form.published");
  }

  public String cancel() {
    return said(programme.cancel(id(), signedIn.account()), "event.form.cancelled");
  }

  /** Who comes so far. */
  public EventFigures getFigures() {
    if (figures == null) {
      figures = programme.figures(List.of(form.getEvent()));
    }
    return figures;
  }

  private String said(Optional<Event> done, String key) {
    notice.say(Text.of(done.isPresent() ? key : "event.form.wasCancelled"));
    return edit(id());
  }

  private long id() {
    return form.getEvent().id();
  }

  private static String edit(Long id) {
    return "/event/edit?faces-redirect=true&id=" + id;
  }
}
