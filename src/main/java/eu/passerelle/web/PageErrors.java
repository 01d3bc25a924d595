package eu.passerelle.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what goes wrong in a page into the status whose error page the reader gets. */
public class PageErrors extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(PageErrors.class.getName());

  /** Named in {@code faces-config.xml}. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new PageErrors(getWrapped().getExceptionHandler());
    }
  }

  PageErrors(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      answer(FacesContext.getCurrentInstance(), thrown);
    }
  }

  private static void answer(FacesContext context, Throwable thrown) {
    int status = status(thrown);
    ExternalContext external = context.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      String reference = Visit.giveReference(request);
      LOG.log(
          Level.SEVERE, "page failed, reference " + reference + ", " + whereIn(context), thrown);
    }
    try {
      if (external.isResponseCommitted()) {
        context.responseComplete();
        return;
      }
      if (causedBy(thrown, ViewExpiredException.class)) {
        // A form that was open longer than the session lives: shown afresh, with what was typed.
        // What is kept lies in a new session, whose cookie is to stay in this answer.
        external.redirect(KeptForm.keep(request));
      } else {
        external.responseReset();
        external.responseSendError(status, null);
      }
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The view and the component at work, for whoever reads the log; nothing of what was entered. */
  private static String whereIn(FacesContext context) {
    UIViewRoot view = context.getViewRoot();
    UIComponent component = UIComponent.getCurrentComponent(context);
    return (view == null ? "no view" : view.getViewId())
        + (component == null ? "" : " at " + component.getClientId(context));
  }

  private static int status(Throwable thrown) {
    if (causedBy(thrown, NotFound.class)) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (causedBy(thrown, TooLarge.class)) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (causedBy(thrown, Unreadable.class)) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return causedBy(thrown, ViewExpiredException.class)
        ? HttpServletResponse.SC_SEE_OTHER
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
