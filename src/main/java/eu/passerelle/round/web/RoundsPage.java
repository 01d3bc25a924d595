package eu.passerelle.round.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.round.RoundProposal;
import eu.passerelle.round.RoundProposing;
import eu.passerelle.web.Notice;
import eu.passerelle.web.PageAsked;
import eu.passerelle.web.SentForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** The coordination has a year's round proposed, and finds those proposed before. */
@Named
@RequestScoped
public class RoundsPage {

  private static final int SIZE = 20;

  @Inject private RoundProposing proposing;
  @Inject private SignedIn signedIn;
  @Inject private SentForm sentForm;
  @Inject private Notice notice;
  @Inject private PageAsked pageAsked;

  private Integer year;
  private long total;
  private List<RoundProposal> proposals;

  @PostConstruct
  void count() {
    total = proposing.count();
    year = proposing.nextYear();
  }

  /** Has a round proposed; pressed twice, one. */
  @Transactional
  public String propose() {
    long id =
        sentForm
            .made()
            .orElseGet(
                () -> {
                  long made = proposing.propose(year, signedIn.account()).id();
                  sentForm.remember(made);
                  return made;
                });
    notice.say(Text.of("round.proposed"));
    return "/round/round?faces-redirect=true&id=" + id;
  }

  public List<RoundProposal> getProposals() {
    if (proposals == null) {
      proposals = proposing.all(getPage(), SIZE);
    }
    return proposals;
  }

  public List<Integer> getYears() {
    return proposing.years();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public long getTotal() {
    return total;
  }

  public int getSize() {
    return SIZE;
  }

  public int getPage() {
    return pageAsked.of(total, SIZE);
  }
}
