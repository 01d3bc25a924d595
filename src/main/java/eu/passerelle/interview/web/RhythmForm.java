package eu.passerelle.interview.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.interview.InterviewDesk;
import eu.passerelle.interview.Presence;
import eu.passerelle.interview.Rhythm;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Optional;

/** How long interviews are and when everybody rests; saved for the first time it opens them. */
@Named
@RequestScoped
public class RhythmForm {

  @Inject private InterviewDeskPage deskPage;
  @Inject private InterviewDesk desk;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;

  private Integer minutes;
  private Integer pause;
  private Integer walk;
  private LocalTime breakFrom;
  private LocalTime breakUntil;

  @PostConstruct
  void load() {
    Rhythm rhythm = deskPage.isOpened() ? deskPage.getPlan().jobDating().rhythm() : Rhythm.USUAL;
    minutes = rhythm.minutes();
    pause = rhythm.pause();
    walk = rhythm.walk();
    breakFrom = rhythm.rest().map(Presence::from).orElse(null);
    breakUntil = rhythm.rest().map(Presence::until).orElse(null);
  }

  public String save() {
    boolean half = (breakFrom == null) != (breakUntil == null);
    if (half || breakFrom != null && !breakFrom.isBefore(breakUntil)) {
      notice.at("breakUntil", Text.of("interview.break.wrong"));
      return null;
    }
    Rhythm rhythm =
        Rhythm.of(
            minutes,
            pause,
            walk,
            Optional.ofNullable(breakFrom).map(from -> new Presence(from, breakUntil)));
    boolean isForgotten = desk.open(deskPage.getEvent().id(), rhythm, signedIn.account());
    return deskPage.said(Text.of(isForgotten ? "interview.rhythm.changed" : "interview.opened"));
  }

  public int getShortest() {
    return Rhythm.SHORTEST;
  }

  public int getLongest() {
    return Rhythm.LONGEST;
  }

  public int getLongestPause() {
    return Rhythm.LONGEST_PAUSE;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Integer getPause() {
    return pause;
  }

  public void setPause(Integer pause) {
    this.pause = pause;
  }

  public Integer getWalk() {
    return walk;
  }

  public void setWalk(Integer walk) {
    this.walk = walk;
  }

  public LocalTime getBreakFrom() {
    return breakFrom;
  }

  public void setBreakFrom(LocalTime breakFrom) {
    this.breakFrom = breakFrom;
  }

  public LocalTime getBreakUntil() {
    return breakUntil;
  }

  public void setBreakUntil(LocalTime breakUntil) {
    this.breakUntil = breakUntil;
  }
}
