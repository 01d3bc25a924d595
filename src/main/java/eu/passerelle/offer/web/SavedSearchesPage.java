package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.offer.Rhythm;
import eu.passerelle.offer.SavedSearch;
import eu.passerelle.offer.SearchInWords;
import eu.passerelle.offer.SearchKeeper;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The searches that someone keeps. */
@Named
@RequestScoped
public class SavedSearchesPage {

  /** This page, asked for again. */
  private static final String ANEW = "/offer/saved?faces-redirect=true";

  @Inject private SearchKeeper keeper;
  @Inject private SearchAsked asked;
  @Inject private SearchInWords inWords;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private List<SavedSearch> searches;

  /** What they look for, as it is said, in their order. */
  private List<String> said;

  public List<SavedSearch> getSearches() {
    if (searches == null) {
      searches = keeper.of(signedIn.account());
      said = inWords.ofEach(searches.stream().map(SavedSearch::wanted).toList(), page.language());
    }
    return searches;
  }

  public String inWords(SavedSearch search) {
    return said.get(getSearches().indexOf(search));
  }

  /** The list of what a search finds. */
  public String address(SavedSearch search) {
    return asked.address(search.wanted());
  }

  public List<Rhythm> getRhythms() {
    return List.of(Rhythm.values());
  }

  /** Does what the pressed button says; each names its search, and not its row. */
  public String act() {
    return pressed("change")
        .map(id -> done(keeper.change(id, signedIn.account(), rhythm(id)), "offer.saved.changed"))
        .or(
            () ->
                pressed("delete")
                    .map(id -> done(keeper.delete(id, signedIn.account()), "offer.saved.deleted")))
        .orElse(null);
  }

  private Optional<Long> pressed(String button) {
    return Optional.ofNullable(request.getParameter(button))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  private Rhythm rhythm(long id) {
    return Arrays.stream(Rhythm.values())
        .filter(rhythm -> rhythm.name().equals(request.getParameter("rhythm" + id)))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private String done(Optional<SavedSearch> search, String said) {
    search.orElseThrow(NotFound::new);
    notice.say(Text.of(said));
    return ANEW;
  }
}
