package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Refusal;
import eu.passerelle.offer.Rhythm;
import eu.passerelle.offer.SearchInWords;
import eu.passerelle.offer.SearchKeeper;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Keeps the search that the address says, in a rhythm. */
@Named
@RequestScoped
public class SaveSearchPage {

  @Inject private SearchAsked asked;
  @Inject private SearchKeeper keeper;
  @Inject private SearchInWords inWords;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;

  private Rhythm rhythm = Rhythm.WEEKLY;

  public String save() {
    Optional<Refusal> refusal = keeper.keep(signedIn.account(), asked.wanted(), rhythm);
    return notice.outcome(
        refusal.stream().toList(), "offer.save.saved", "/offer/saved?faces-redirect=true");
  }

  /** What is looked for, in words. */
  public String getSought() {
    return inWords.of(asked.wanted(), page.language());
  }

  public List<Rhythm> getRhythms() {
    return List.of(Rhythm.values());
  }

  public Rhythm getRhythm() {
    return rhythm;
  }

  public void setRhythm(Rhythm rhythm) {
    this.rhythm = rhythm;
  }
}
