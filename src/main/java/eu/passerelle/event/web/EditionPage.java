package eu.passerelle.event.web;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Edition;
import eu.passerelle.event.EventFigures;
import eu.passerelle.event.Programme;
import eu.passerelle.event.Programme.EditionFigures;
import eu.passerelle.event.PublishedTotal;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** An edition's own figures beside the totals that were published of 2018. */
@Named
@RequestScoped
public class EditionPage {

  private static final int PUBLISHED = 2018;

  /** One total: what was counted, what was published, and what is counted here, if it is. */
  public record Row(PublishedTotal published, Optional<Long> own) {

    /** Whether it is counted here too. */
    public boolean isCounted() {
      return own.isPresent();
    }
  }

  @Inject private Programme programme;
  @Inject private HttpServletRequest request;

  private Edition edition;
  private EditionFigures figures;
  private List<Row> rows;

  @PostConstruct
  void load() {
    edition =
        Visit.of(request)
            .variable("year")
            .flatMap(Numbers::parse)
            .filter(year -> year <= Integer.MAX_VALUE)
            .flatMap(year -> programme.edition(year.intValue()))
            .orElseThrow(NotFound::new);
    figures = programme.figuresOf(edition.year());
    rows =
        programme.edition(PUBLISHED).map(Edition::publishedTotals).orElse(List.of()).stream()
            .map(total -> new Row(total, own(total.what())))
            .toList();
  }

  public int getYear() {
    return edition.year();
  }

  public int getPublishedYear() {
    return PUBLISHED;
  }

  /** Whether there are figures of its own to show, and not only history. */
  public boolean isHeldHere() {
    return !edition.isHistory();
  }

  public List<Row> getRows() {
    return rows;
  }

  private Optional<Long> own(String what) {
    return switch (what) {
      case "events" -> Optional.of(figures.events());
      case "participants" -> Optional.of(figures.visitors().seatsTaken());
      case "partners" -> Optional.of(figures.organisers());
      default -> Optional.empty();
    };
  }

  public EventFigures getVisitors() {
    return figures.visitors();
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }
}
