package eu.passerelle.offer.web;

import eu.passerelle.offer.SavedSearch;
import eu.passerelle.offer.SearchInWords;
import eu.passerelle.offer.SearchKeeper;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where the link of a mail stops further ones. The link shows a button and what it will do, since
 * mail scanners follow links. The button sends what a mail program sends for its own (RFC 8058):
 * without a session, and answered without leading anywhere else.
 */
@Named
@RequestScoped
public class UnsubscribePage {

  /** The name and the value that are sent. */
  private static final String FIELD = "List-Unsubscribe";

  private static final String ONE_CLICK = "One-Click";

  /** What the page has to say. */
  public enum State {
    /** There is no such link, or no such search any more. */
    UNKNOWN,
    /** Stopping is one click away. */
    READY,
    STOPPED
  }

  @Inject private SearchKeeper keeper;
  @Inject private SearchInWords inWords;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private SavedSearch search;

  @PostConstruct
  void load() {
    String word = Visit.of(request).variable("token").orElse("");
    if (request.getMethod().equals("POST") && ONE_CLICK.equals(request.getParameter(FIELD))) {
      keeper.stop(word);
    }
    search = keeper.behind(word).orElse(null);
    if (search == null) {
      page.answerNotFound();
    }
  }

  public State getState() {
    if (search == null) {
      return State.UNKNOWN;
    }
    return search.isMailed() ? State.READY : State.STOPPED;
  }

  public SavedSearch getSearch() {
    return search;
  }

  /** What is looked for, in words. */
  public String getSought() {
    return inWords.of(search.wanted(), page.language());
  }

  public String getField() {
    return FIELD;
  }

  public String getOneClick() {
    return ONE_CLICK;
  }
}
