package eu.passerelle.matching.web;

import eu.passerelle.account.Role;
import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Text;
import eu.passerelle.matching.Importance;
import eu.passerelle.matching.Weighing;
import eu.passerelle.matching.Weights;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where apprentices and companies say how much each aspect of a match matters to them. */
@Named
@RequestScoped
public class WeightsPage {

  @Inject private Weighing weighing;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private Importance occupation;
  private Importance way;
  private Importance languages;
  private Importance start;
  private Importance side;
  private Importance company;
  private Importance lodging;

  @PostConstruct
  void read() {
    Weights weights = weighing.of(signedIn.account().id());
    occupation = weights.occupation();
    way = weights.way();
    languages = weights.languages();
    start = weights.start();
    side = weights.side();
    company = weights.company();
    lodging = weights.lodging();
  }

  public String save() {
    Weights weights = new Weights(occupation, way, languages, start, side, company, lodging);
    if (weights.isIndifferent()) {
      notice.at("occupation", Text.of("matching.weights.nothing." + getVoice()));
      return null;
    }
    return keep(weights);
  }

  /** Back to what counts for who says nothing. */
  public String reset() {
    return keep(Weights.USUAL);
  }

  private String keep(Weights weights) {
    weighing.keep(signedIn.account().id(), weights);
    notice.say(Text.of("matching.weights.saved." + getVoice()));
    return isApprentice()
        ? "/matching/offers?faces-redirect=true"
        : "/offer/mine?faces-redirect=true";
  }

  private boolean isApprentice() {
    return signedIn.account().role() == Role.APPRENTICE;
  }

  /** Whom the page talks to: {@code you} is an apprentice, {@code they} a company. */
  public String getVoice() {
    return isApprentice() ? "you" : "they";
  }

  public Importance[] getSteps() {
    return Importance.values();
  }

  public Importance getOccupation() {
    return occupation;
  }

  public void setOccupation(Importance occupation) {
    this.occupation = occupation;
  }

  public Importance getWay() {
    return way;
  }

  public void setWay(Importance way) {
    this.way = way;
  }

  public Importance getLanguages() {
    return languages;
  }

  public void setLanguages(Importance languages) {
    this.languages = languages;
  }

  public Importance getStart() {
    return start;
  }

  public void setStart(Importance start) {
    this.start = start;
  }

  public Importance getSide() {
    return side;
  }

  public void setSide(Importance side) {
    this.side = side;
  }

  public Importance getCompany() {
    return company;
  }

  public void setCompany(Importance company) {
    this.company = company;
  }

  public Importance getLodging() {
    return lodging;
  }

  public void setLodging(Importance lodging) {
    this.lodging = lodging;
  }
}
