package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Amending;
import eu.passerelle.contract.AmendmentGround;
import eu.passerelle.contract.Change;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Particular;
import eu.passerelle.territory.Place;
import eu.passerelle.territory.web.PlaceField;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The company proposes other terms for a registered contract; filled with what holds today. */
@Named
@RequestScoped
public class AmendmentForm {

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private Amending amending;
  @Inject private PlaceField placeField;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private AmendmentGround ground = AmendmentGround.AGREEMENT;
  private LocalDate from;
  private String trainer;
  private BigDecimal hours;
  private LocalDate end;
  private String place;
  private final PayFields pay = new PayFields();
  private ParticularFields fields;

  @PostConstruct
  void prepare() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.toChange(id, signedIn.account()))
            .orElseThrow(NotFound::new);
    trainer = contract.terms().trainer();
    hours = contract.terms().weeklyHours();
    end = contract.lastDay().orElse(null);
    place = placeField.label(contract.place());
    pay.fill(contract.pay());
    List<Particular> amendable = contract.amendable();
    fields = new ParticularFields(contract, amendable).fill(contract.said(amendable));
  }

  public String propose() {
    Optional<Place> where = placeField.meant(place, "place");
    Map<Particular, String> answers = fields.read(notice);
    if (where.isEmpty() || notice.hasErrors()) {
      return null;
    }
    return notice.outcome(
        amending.propose(
            contract.id(),
            new Change(
                ground, from, trainer.strip(), hours, end, where.get(), pay.typed(), answers),
            signedIn.account()),
        "contract.done.amendmentProposed",
        "/contract/contract?faces-redirect=true&id=" + contract.id());
  }

  /** Whether it can be amended where it stands; someone may come here too late. */
  public boolean isPossible() {
    return contract.isChangeable();
  }

  public AmendmentGround[] getGrounds() {
    return AmendmentGround.values();
  }

  public Contract getContract() {
    return contract;
  }

  public AmendmentGround getGround() {
    return ground;
  }

  public void setGround(AmendmentGround ground) {
    this.ground = ground;
  }

  /** The first day on which the new terms hold. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getTrainer() {
    return trainer;
  }

  public void setTrainer(String trainer) {
    this.trainer = trainer;
  }

  public BigDecimal getHours() {
    return hours;
  }

  public void setHours(BigDecimal hours) {
    this.hours = hours;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  /** Who trains, where and at what hours. */
  public ParticularFields getFields() {
    return fields;
  }

  /** Gross a month; the first year's at index 0. */
  public BigDecimal[] getPay() {
    return pay.amounts();
  }
}
