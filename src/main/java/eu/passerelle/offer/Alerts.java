package eu.passerelle.offer;

import eu.passerelle.account.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.query.Page;

/** Tells people of new offers that their kept searches find. */
@ApplicationScoped
public class Alerts {

  private static final int BATCH = 200;

  /** More than anyone looks through at once; the others come with the next mail. */
  static final int MOST = 500;

  /** So long a link in a mail stops further ones. */
  private static final int MONTHS_OF_LINKS = 24;

  @Inject private SavedSearches searches;
  @Inject private OfferSearch search;
  @Inject private AlertLetters letters;
  @Inject private Clock clock;

  /**
   * Some of the searches whose owners are to hear of what is new, by number, beginning after one:
   * whoever goes on from the last of them comes by each once, whatever becomes of it.
   */
  @Transactional
  public List<Long> dueAfter(long searchId) {
    return searches.due(today(), searchId, Page.first(BATCH));
  }

  /**
   * Tells the owner of a search of what is new, if anything is; false if it was not due. The mail,
   * what it tells of and when the next is due are kept together or not at all.
   */
  @Transactional
  public boolean tell(long searchId) {
    return searches
        .locked(searchId)
        .filter(found -> found.isDueOn(today()))
        .map(this::tell)
        .isPresent();
  }

  private SavedSearch tell(SavedSearch due) {
    List<Long> untold = due.account().isOpen() ? search.untold(due, MOST) : List.of();
    if (!untold.isEmpty()) {
      Secret toStop = Secret.fresh();
      searches.addLink(toStop.hash(), due, clock.instant());
      searches.told(due, untold);
      List<Offer> shown =
          search.inOrder(untold.subList(0, Math.min(untold.size(), AlertLetters.MOST)));
      letters.tell(due, shown, untold.size(), toStop);
    }
    due.looked(today());
    return due;
  }

  /** Forgets what nobody needs to know any more. */
  @Transactional
  public void forget() {
    searches.forgetBegun(today());
    searches.forgetOpenings(today());
    searches.forgetLinksBefore(ZonedDateTime.now(clock).minusMonths(MONTHS_OF_LINKS).toInstant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
