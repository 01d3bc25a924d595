package eu.passerelle.interview;

import eu.passerelle.account.Account;
import eu.passerelle.account.Secret;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.event.Enrolment;
import eu.passerelle.event.Event;
import eu.passerelle.event.Programme;
import eu.passerelle.event.Registration;
import eu.passerelle.event.Registrations;
import eu.passerelle.language.Refusal;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What the coordination does with the interviews of an event: opens them, keeps a timetable that
 * was computed, and repairs it by hand. Every act locks the job-dating first.
 */
@ApplicationScoped
public class InterviewDesk {

  private static final String SUBJECT = "event";

  private static final Refusal CHANGED =
      new Refusal(
          "interview.changed",
          Text.of("interview.changed"),
          Text.of("interview.changed.remedy"),
          "");

  private static final Refusal GONE =
      new Refusal(
          "interview.gone", Text.of("interview.gone"), Text.of("interview.gone.remedy"), "");

  private static final Refusal NO_SUCH_TIME =
      new Refusal(
          "interview.noSuchTime",
          Text.of("interview.noSuchTime"),
          Text.of("interview.noSuchTime.remedy"),
          "");

  @Inject private Interviews interviews;
  @Inject private Programme programme;
  @Inject private Registrations registrations;
  @Inject private Enrolment enrolment;
  @Inject private InterviewLetters letters;
  @Inject private TimetableSolver solver;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** How it stands; empty if the event has no interviews. */
  @Transactional
  public Optional<JobDatingPlan> plan(long eventId) {
    return interviews.jobDating(eventId).map(this::planOf);
  }

  private JobDatingPlan planOf(JobDating jobDating) {
    long id = jobDating.eventId();
    return new JobDatingPlan(
        jobDating, interviews.stands(id), interviews.seekers(id), interviews.all(id));
  }

  /**
   * Opens the interviews of an event, or has them go another way: what was computed for the former
   * rhythm is then forgotten, and only fixed interviews keep their times.
   *
   * @return whether a computed timetable was forgotten
   */
  @Transactional
  public boolean open(long eventId, Rhythm rhythm, Account by) {
    Optional<JobDating> known = interviews.changing(eventId);
    boolean wasComputed = known.filter(JobDating::isComputed).isPresent();
    if (known.isPresent()) {
      change(known.get(), rhythm);
    } else {
      Event event = programme.event(eventId).filter(e -> !e.isCancelled()).orElseThrow();
      interviews.add(new JobDating(event, rhythm));
    }
    record(eventId, "interviews opened", by);
    return wasComputed && !known.get().isComputed();
  }

  private void change(JobDating jobDating, Rhythm rhythm) {
    if (!jobDating.rhythm().equals(rhythm)) {
      jobDating.goes(rhythm);
      interviews.forgetLoose(jobDating.eventId());
    }
  }

  /** Says in which room each company is. */
  @Transactional
  public void standIn(long eventId, Map<Long, String> rooms) {
    for (Stand stand : lockedPlan(eventId).stands()) {
      Optional.ofNullable(rooms.get(stand.id())).ifPresent(stand::standsIn);
    }
  }

  /**
   * Keeps what was computed for a plan, unless something has changed since that was read. Giving up
   * a seat is no matter of the job-dating and leaves its version as it is, so who comes is compared
   * as well.
   */
  @Transactional
  Optional<Refusal> keep(JobDatingPlan read, Timetable solved, Account by) {
    long eventId = read.jobDating().eventId();
    JobDating jobDating = interviews.locked(eventId).orElseThrow();
    if (jobDating.hasChangedSince(read.jobDating()) || !read.isWith(interviews.coming(eventId))) {
      return Optional.of(CHANGED);
    }
    interviews.forgetLoose(eventId);
    solved.meetings().stream()
        .filter(meeting -> !meeting.isFixed() && !meeting.isUnmet())
        .forEach(meeting -> interviews.add(new Interview(jobDating, meeting)));
    jobDating.computed(clock.instant());
    record(eventId, "timetable computed", by);
    return Optional.empty();
  }

  /**
   * Writes to all companies and young people who have a seat: before the timetable is computed, so
   * that they say whom they would like to meet, and after that, so that they look when they do.
   */
  @Transactional
  public void write(long eventId, Account by) {
    boolean isComputed = interviews.locked(eventId).orElseThrow().isComputed();
    for (Registration registration : registrations.standing(eventId)) {
      if (registration.hasSeat() && Attending.isInterviewed(registration.audience())) {
        Secret link = enrolment.linkToCancel(registration);
        if (isComputed) {
          letters.times(registration, link);
        } else {
          letters.invite(registration, link);
        }
      }
    }
    record(eventId, "wrote about interviews", by);
  }

  /** Keeps an interview where it is. */
  @Transactional
  public Optional<Refusal> fix(long eventId, long interviewId) {
    return doTo(eventId, interviewId, (jobDating, interview) -> interview.fix());
  }

  /** Takes an interview out, so that it does not come back by itself. */
  @Transactional
  public Optional<Refusal> takeOut(long eventId, long interviewId) {
    return doTo(eventId, interviewId, (jobDating, interview) -> interview.takeOut());
  }

  /**
   * Lets go of an interview, so that the timetable decides on it again. Until then it keeps its
   * time, if it has one that is of the present rhythm.
   */
  @Transactional
  public Optional<Refusal> release(long eventId, long interviewId) {
    return doTo(
        eventId,
        interviewId,
        (jobDating, interview) -> {
          interview.letGo();
          if (interview.startsAt().filter(jobDating::hasSlotAt).isEmpty()) {
            interviews.remove(interview);
          }
        });
  }

  /** Does something to an interview, if it is still there: computing makes new ones. */
  private Optional<Refusal> doTo(
      long eventId, long interviewId, BiConsumer<JobDating, Interview> act) {
    JobDating jobDating = interviews.changing(eventId).orElseThrow();
    Optional<Interview> found = interviews.one(interviewId, eventId);
    found.ifPresent(interview -> act.accept(jobDating, interview));
    return found.isPresent() ? Optional.empty() : Optional.of(GONE);
  }

  /**
   * Moves an interview to another time and keeps it there, unless that would break a rule.
   *
   * @param to when it is to begin; empty if what was asked for is no time
   */
  @Transactional
  public List<Refusal> move(long eventId, long interviewId, Optional<LocalTime> to) {
    JobDatingPlan plan = lockedPlan(eventId);
    Optional<Interview> found =
        plan.interviews().stream().filter(one -> one.id() == interviewId).findFirst();
    if (found.isEmpty()) {
      return List.of(GONE);
    }
    Optional<LocalTime> time = to.filter(plan.jobDating()::hasSlotAt);
    if (time.isEmpty()) {
      return List.of(NO_SUCH_TIME);
    }
    Interview interview = found.get();
    List<Refusal> refusals =
        solver.newlyBroken(plan.timetable(), plan.timetableWith(interview, time.get())).stream()
            .map(InterviewDesk::refusal)
            .toList();
    if (refusals.isEmpty()) {
      interview.moveTo(time.get());
    }
    return refusals;
  }

  private static Refusal refusal(String rule) {
    return new Refusal(
        "interview." + rule,
        Text.of("interview.rule." + rule),
        Text.of("interview.rule.remedy"),
        "");
  }

  /** The rules that are broken since someone has changed what they said, by their names. */
  public List<String> conflicts(JobDatingPlan plan) {
    return solver.broken(plan.timetable());
  }

  private JobDatingPlan lockedPlan(long eventId) {
    return planOf(interviews.changing(eventId).orElseThrow());
  }

  private void record(long eventId, String act, Account by) {
    trail.record(SUBJECT, eventId, act, Optional.of(by.id()), "");
  }
}
