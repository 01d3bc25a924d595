package eu.passerelle.interview.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.event.Event;
import eu.passerelle.event.Programme;
import eu.passerelle.interview.Computing;
import eu.passerelle.interview.Interview;
import eu.passerelle.interview.InterviewDesk;
import eu.passerelle.interview.JobDatingPlan;
import eu.passerelle.interview.Slot;
import eu.passerelle.interview.Stand;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.SentForm;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coordination prepares the interviews of an event, and repairs their timetable by hand. */
@Named
@RequestScoped
public class InterviewDeskPage {

  /** One field for each stand, named after it. */
  private static final String ROOM = "room-";

  private static final Pattern ACT = Pattern.compile("(fix|release|takeOut|move)-([0-9]{1,18})");

  /** One field for each interview: when else it could be. */
  private static final String TO = "to-";

  @Inject private InterviewDesk desk;
  @Inject private Computing computing;
  @Inject private Programme programme;
  @Inject private SignedIn signedIn;
  @Inject private SentForm sentForm;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Event event;
  private Optional<JobDatingPlan> plan;

  @PostConstruct
  void load() {
    event =
        Visit.of(request)
            .id()
            .flatMap(programme::event)
            .filter(e -> !e.isCancelled())
            .orElseThrow(NotFound::new);
    plan = desk.plan(event.id());
  }

  public String compute() {
    return said(
        computing
            .compute(event.id(), signedIn.account())
            .map(refusal -> refused("interview.notKept", refusal))
            .orElse(Text.of("interview.computed")));
  }

  /** Writes to everyone; pressed twice, once. */
  @Transactional
  public String write() {
    if (sentForm.made().isEmpty()) {
      desk.write(event.id(), signedIn.account());
      sentForm.remember(event.id());
    }
    return said(Text.of("interview.written"));
  }

  /** Says in which rooms the companies are. */
  public String standIn() {
    Map<Long, String> rooms = new HashMap<>();
    for (Stand stand : getPlan().stands()) {
      Optional.ofNullable(request.getParameter(ROOM + stand.id()))
          .map(String::strip)
          .filter(room -> room.length() <= Stand.LONGEST_ROOM)
          .ifPresent(room -> rooms.put(stand.id(), room));
    }
    desk.standIn(event.id(), rooms);
    return said(Text.of("interview.roomsSaid"));
  }

  /** Does to an interview what its pressed button says; nothing if another button was pressed. */
  public String act() {
    Matcher pressed = ACT.matcher(Optional.ofNullable(request.getParameter("act")).orElse(""));
    if (!pressed.matches()) {
      return null;
    }
    long interview = Long.parseLong(pressed.group(2));
    return switch (pressed.group(1)) {
      case "fix" -> done(desk.fix(event.id(), interview), "interview.fixed");
      case "release" -> done(desk.release(event.id(), interview), "interview.released");
      case "takeOut" -> done(desk.takeOut(event.id(), interview), "interview.takenOut");
      default -> move(interview);
    };
  }

  private String done(Optional<Refusal> refusal, String text) {
    return said(refusal.map(why -> refused("interview.notDone", why)).orElse(Text.of(text)));
  }

  private String move(long interview) {
    Optional<LocalTime> to =
        getSlots().stream()
            .map(Slot::from)
            .filter(time -> time.toString().equals(request.getParameter(TO + interview)))
            .findFirst();
    return said(
        desk.move(event.id(), interview, to).stream()
            .findFirst()
            .map(refusal -> refused("interview.notMoved", refusal))
            .orElse(Text.of("interview.moved")));
  }

  private static Text refused(String what, Refusal refusal) {
    return Text.of(what, refusal.reason(), refusal.remedy());
  }

  /** Back to this page, which says what was done. */
  String said(Text text) {
    notice.say(text);
    return "/interview/desk?faces-redirect=true&id=" + event.id();
  }

  public Event getEvent() {
    return event;
  }

  /** Whether there are interviews at this event. */
  public boolean isOpened() {
    return plan.isPresent();
  }

  public JobDatingPlan getPlan() {
    return plan.orElseThrow(NotFound::new);
  }

  public List<Slot> getSlots() {
    return getPlan().jobDating().slots();
  }

  /** The rules broken since someone has changed what they said. */
  public List<String> getConflicts() {
    return desk.conflicts(getPlan());
  }

  /** Whether an interview is at this time. */
  public boolean isAt(Interview interview, Slot slot) {
    return interview.startsAt().filter(slot.from()::equals).isPresent();
  }

  /** A time of the event as an instant, to be written. */
  public Instant at(LocalTime time) {
    return getPlan().jobDating().at(time);
  }

  public int getLongestRoom() {
    return Stand.LONGEST_ROOM;
  }
}
