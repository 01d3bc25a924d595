package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.LawKeeping;
import eu.passerelle.contract.LegalValue;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where the administrator puts one figure of the law right, or enters the one that follows. */
@Named
@RequestScoped
public class FigurePage {

  @Inject private LawKeeping law;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private LegalValue figure;
  private LocalDate from;
  private BigDecimal amount;
  private String source = "";

  @PostConstruct
  void open() {
    figure = Visit.of(request).id().flatMap(law::figure).orElseThrow(NotFound::new);
    from = figure.validFrom();
    amount = figure.amount();
    source = figure.source();
  }

  public String enter() {
    return notice.outcome(
        law.correct(figure.id(), from, amount, source.strip(), signedIn.account()),
        "contract.law.done",
        "/contract/law?faces-redirect=true");
  }

  public LegalValue getFigure() {
    return figure;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
