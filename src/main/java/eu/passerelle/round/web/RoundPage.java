package eu.passerelle.round.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.round.Comparison;
import eu.passerelle.round.RoundParticipant;
import eu.passerelle.round.RoundProposal;
import eu.passerelle.round.RoundProposing;
import eu.passerelle.round.Sequel;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.PageAsked;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One round that was proposed: its figures, who would go where, and what has come of it. */
@Named
@RequestScoped
public class RoundPage {

  private static final int SIZE = 25;

  @Inject private RoundProposing proposing;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private PageAsked pageAsked;
  @Inject private HttpServletRequest request;

  private RoundProposal proposal;
  private long total;
  private List<RoundParticipant> assigned;
  private Comparison comparison;

  @PostConstruct
  void load() {
    proposal = Visit.of(request).id().flatMap(proposing::proposal).orElseThrow(NotFound::new);
    total = proposing.countAssigned(proposal);
  }

  public String discard() {
    proposing.discard(proposal.id(), signedIn.account());
    notice.say(Text.of("round.discarded"));
    return "/round/rounds?faces-redirect=true";
  }

  public RoundProposal getProposal() {
    return proposal;
  }

  public List<RoundParticipant> getAssigned() {
    if (assigned == null) {
      assigned = proposing.assigned(proposal, getPage(), SIZE);
    }
    return assigned;
  }

  public Comparison getComparison() {
    if (comparison == null) {
      comparison = proposing.comparison(proposal);
    }
    return comparison;
  }

  public Sequel[] getSequels() {
    return Sequel.values();
  }

  /** The shape that goes with what came of it. */
  public String kind(Sequel sequel) {
    return switch (sequel) {
      case SAME_PLACE -> "ok";
      case OTHER_PLACE -> "todo";
      case NO_PLACE -> "wait";
    };
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
