package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Comparison;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.History;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** What became of a contract: every act, and what two editions say differently. */
@Named
@RequestScoped
public class HistoryPage {

  private History.File file;

  @Inject private History history;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  @PostConstruct
  void open() {
    file =
        Visit.of(request)
            .id()
            .flatMap(id -> history.file(id, asked(), signedIn.account()))
            .orElseThrow(NotFound::new);
  }

  /**
   * The editions that the address asks for ({@code ?before=2&after=3}), as far as it is numbers.
   */
  private List<Integer> asked() {
    return Stream.of("before", "after")
        .map(request::getParameter)
        .filter(number -> number != null && number.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .toList();
  }

  public Contract getContract() {
    return file.contract();
  }

  public List<History.Act> getActs() {
    return file.acts();
  }

  /** The contracts of the same training with other companies. */
  public List<Contract> getChain() {
    return file.chain();
  }

  /** Whether there are two editions to compare. */
  public boolean isCompared() {
    return file.comparison().isPresent();
  }

  /** The comparison; only to be asked where there is one. */
  public Comparison getComparison() {
    return file.comparison().orElseThrow();
  }
}
