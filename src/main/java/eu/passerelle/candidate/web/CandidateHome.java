package eu.passerelle.candidate.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.ProfileKeeper;
import eu.passerelle.candidate.Step;
import eu.passerelle.organisation.CompanyKind;
import eu.passerelle.organisation.CompanySize;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The apprentice's own start page: what comes next, and what is under way. */
@Named
@RequestScoped
public class CandidateHome {

  private Candidate candidate;

  @Inject private ProfileKeeper keeper;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;

  @PostConstruct
  void read() {
    candidate = keeper.profileOf(signedIn.account());
  }

  public Candidate getCandidate() {
    return candidate;
  }

  public boolean isComplete() {
    return candidate.isComplete(LocalDate.now(clock));
  }

  /** The questions this person gets: a guardian is asked of minors only. */
  public List<Step> getSteps() {
    LocalDate today = LocalDate.now(clock);
    return Arrays.stream(Step.values())
        .filter(s -> s != Step.GUARDIAN || candidate.isMinorOn(today))
        .toList();
  }

  public boolean isAnswered(Step step) {
    return candidate.isAnswered(step, LocalDate.now(clock));
  }

  /**
   * The first question without an answer, as it stands in the address; the first if all have one.
   */
  public String getNext() {
    return address(candidate.missing(LocalDate.now(clock)).stream().findFirst().orElse(Step.BIRTH));
  }

  /** The kinds of company they like, in their usual order. */
  public List<CompanyKind> getKinds() {
    return candidate.companyWish().kinds().stream().sorted().toList();
  }

  /** The sizes of company they like, the smallest first. */
  public List<CompanySize> getSizes() {
    return candidate.companyWish().sizes().stream().sorted().toList();
  }

  public int getLeft() {
    return candidate.missing(LocalDate.now(clock)).size();
  }

  /** A question as it stands in the address. */
  public String address(Step step) {
    return step.name().toLowerCase(Locale.ROOT);
  }
}
