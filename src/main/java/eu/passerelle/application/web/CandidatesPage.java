package eu.passerelle.application.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.application.Encouraging;
import eu.passerelle.application.Encouraging.Fitting;
import eu.passerelle.application.Encouraging.Prospects;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.matching.WiderChoice;
import eu.passerelle.territory.Place;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.PageAsked;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who could fit an open offer of the company's, and has agreed to be found; best match first. */
@Named
@RequestScoped
public class CandidatesPage {

  private static final int SIZE = 10;

  @Inject private Encouraging encouraging;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private PageAsked pageAsked;
  @Inject private HttpServletRequest request;

  private long id;
  private Prospects prospects;
  private List<Fitting> shown;
  private List<WiderChoice> changes;

  @PostConstruct
  void prepare() {
    id = Visit.of(request).id().orElseThrow(NotFound::new);
    prospects =
        encouraging
            .prospects(id, signedIn.organisation().id(), signedIn.account().id())
            .orElseThrow(NotFound::new);
    int from = (number() - 1) * SIZE;
    shown =
        encouraging.show(prospects, prospects.best().subList(from, Math.min(from + SIZE, total())));
    changes = number() == 1 ? encouraging.changes(prospects) : List.of();
  }

  public Prospects prospects() {
    return prospects;
  }

  /** Those on this page. */
  public List<Fitting> shown() {
    return shown;
  }

  /** What could be changed in the offer to find more; told on the first page only. */
  public List<WiderChoice> changes() {
    return changes;
  }

  public int total() {
    return prospects.best().size();
  }

  public int number() {
    return pageAsked.of(total(), SIZE);
  }

  public int size() {
    return SIZE;
  }

  public String place(Fitting fitting) {
    Place place = fitting.profile().place().orElseThrow();
    return place.name() + ", " + place.areaName(page.language());
  }

  public LocalDate free(Fitting fitting) {
    return fitting.profile().availableFrom().orElseThrow();
  }

  public boolean isEncouraged(Fitting fitting) {
    return fitting.encouragedAt().isPresent();
  }

  /** When the company encouraged them to apply; only to be asked where it has. */
  public Instant encouragedAt(Fitting fitting) {
    return fitting.encouragedAt().orElseThrow();
  }

  public int mostByOne() {
    return Encouraging.MOST_BY_ONE;
  }

  /** Encourages whom the pressed button names: rows move when someone joins or leaves meanwhile. */
  public String encourage() {
    long candidate =
        Optional.ofNullable(request.getParameter("candidate"))
            .filter(number -> number.matches("[0-9]{1,18}"))
            .map(Long::parseLong)
            .orElseThrow(NotFound::new);
    Optional<Refusal> refusal =
        encouraging.encourage(id, signedIn.organisation().id(), candidate, signedIn.account().id());
    notice.say(
        refusal
            .map(r -> Text.of("application.candidates.refused", r.reason(), r.remedy()))
            .orElse(Text.of("application.candidates.sent")));
    return "/application/candidates?faces-redirect=true&id=" + id + "&page=" + number();
  }
}
