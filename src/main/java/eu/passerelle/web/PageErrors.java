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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
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
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.log(
          Level.SEVERE,
          "page failed, reference " + UUID.randomUUID() + ", " + whereIn(context),
          thrown);
    }
    try {
      ExternalContext external = context.getExternalContext();
      if (!external.isResponseCommitted()) {
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
    // A form that was open longer than the session lives: it is shown afresh, and the page says so.
    return causedBy(thrown, ViewExpiredException.class)
        ? HttpServletResponse.SC_REQUEST_TIMEOUT
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
