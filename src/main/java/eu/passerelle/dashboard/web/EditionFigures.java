package eu.passerelle.dashboard.web;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Edition;
import eu.passerelle.event.Programme;
import eu.passerelle.event.PublishedTotal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** This year's edition of Réussir Sans Frontière, and the editions of which totals were printed. */
@Named("dashboardEdition")
@RequestScoped
public class EditionFigures {

  @Inject private Programme programme;
  @Inject private Clock clock;

  private Programme.EditionFigures figures;
  private List<Edition> history;

  @PostConstruct
  void load() {
    figures = programme.figuresOf(getYear());
    history = programme.editions().stream().filter(Edition::isHistory).toList();
  }

  public int getYear() {
    return LocalDate.now(clock).getYear();
  }

  public Programme.EditionFigures getFigures() {
    return figures;
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  public List<Edition> getHistory() {
    return history;
  }

  /** What was printed of an edition under a name, 0 if nothing was. */
  public int printed(Edition edition, String what) {
    return edition.publishedTotals().stream()
        .filter(total -> total.what().equals(what))
        .mapToInt(PublishedTotal::figure)
        .findFirst()
        .orElse(0);
  }
}
