package eu.passerelle.outcome.web;

import eu.passerelle.language.Text;
import eu.passerelle.outcome.Answers;
import eu.passerelle.outcome.Help;
import eu.passerelle.outcome.Situation;
import eu.passerelle.outcome.Survey;
import eu.passerelle.outcome.SurveyCampaign;
import eu.passerelle.outcome.WhereTo;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The three questions, on one page, behind a personal link. */
@Named
@RequestScoped
public class SurveyPage {

  /** What the page has to say. */
  public enum State {
    /** There is no such link, or a newer one was mailed. */
    UNKNOWN,
    OPEN,
    EXPIRED,
    ANSWERED
  }

  @Inject private SurveyCampaign campaign;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String word;
  private Survey survey;
  private Situation situation;
  private WhereTo whereTo;
  private Help help;

  @PostConstruct
  void load() {
    word = Visit.of(request).variable("token").orElse("");
    survey = campaign.behind(word).orElse(null);
    if (getState() == State.UNKNOWN) {
      page.answerNotFound();
    } else if (getState() == State.EXPIRED) {
      page.answerGone();
    }
  }

  public State getState() {
    if (survey == null) {
      return State.UNKNOWN;
    } else if (survey.isAnswered()) {
      return State.ANSWERED;
    }
    return campaign.isExpired(survey) ? State.EXPIRED : State.OPEN;
  }

  public String answer() {
    if (situation.hasCountry() && whereTo == null) {
      notice.at("whereTo", Text.of("outcome.whereTo.missing"));
      return null;
    }
    Optional<WhereTo> country = situation.hasCountry() ? Optional.of(whereTo) : Optional.empty();
    return campaign.answer(word, new Answers(situation, country, help))
        ? "/outcome/thanks?faces-redirect=true"
        : again();
  }

  /** Back to the page of the link, which says why it takes no answer. */
  private String again() {
    return "/outcome/survey?faces-redirect=true&token=" + word;
  }

  /** Mails a new link in place of one that has expired. */
  public String mailLinkAgain() {
    campaign.mailLinkAgain(word);
    return "/outcome/mailSent?faces-redirect=true";
  }

  public Survey getSurvey() {
    return survey;
  }

  public Situation[] getSituations() {
    return Situation.values();
  }

  public WhereTo[] getCountries() {
    return WhereTo.values();
  }

  public Help[] getHelps() {
    return Help.values();
  }

  public Situation getSituation() {
    return situation;
  }

  public void setSituation(Situation situation) {
    this.situation = situation;
  }

  public WhereTo getWhereTo() {
    return whereTo;
  }

  public void setWhereTo(WhereTo whereTo) {
    this.whereTo = whereTo;
  }

  public Help getHelp() {
    return help;
  }

  public void setHelp(Help help) {
    this.help = help;
  }
}
