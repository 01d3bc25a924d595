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

/**
 * What the coordination does with the interviews of an event: opens them, has the timetable
 * computed, and repairs it by hand. Every act locks the job-dating first.
 */
@ApplicationScoped
public class InterviewDesk {

  private static final String SUBJECT = "event";

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

  /** Opens the interviews of an event, or has them go another way. */
  @Transactional
  public void open(long eventId, Rhythm rhythm, Account by) {
    Optional<JobDating> known = interviews.locked(eventId);
    if (known.isPresent()) {
      known.get().goes(rhythm);
    } else {
      Event event = programme.event(eventId).filter(e -> !e.isCancelled()).orElseThrow();
      interviews.add(new JobDating(event, rhythm));
    }
    record(eventId, "interviews opened", by);
  }

  /** Says in which room each company is. */
  @Transactional
  public void standIn(long eventId, Map<Long, String> rooms) {
    for (Stand stand : lockedPlan(eventId).stands()) {
      Optional.ofNullable(rooms.get(stand.id())).ifPresent(stand::standsIn);
    }
  }

  /** Puts everything in order anew that is not fixed. */
  @Transactional
  public void compute(long eventId, Account by) {
    JobDatingPlan plan = lockedPlan(eventId);
    Timetable solved = solver.solved(plan.timetable());
    interviews.forgetLoose(eventId);
    solved.meetings().stream()
        .filter(meeting -> !meeting.isFixed() && !meeting.isUnmet())
        .forEach(meeting -> interviews.add(new Interview(plan.jobDating(), meeting)));
    plan.jobDating().computed(clock.instant());
    record(eventId, "timetable computed", by);
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
  public void fix(long eventId, long interviewId) {
    interview(eventId, interviewId).ifPresent(Interview::fix);
  }

  /** Takes an interview out, so that it does not come back by itself. */
  @Transactional
  public void takeOut(long eventId, long interviewId) {
    interview(eventId, interviewId).ifPresent(Interview::takeOut);
  }

  /** Lets go of an interview, so that the timetable decides on it again. */
  @Transactional
  public void release(long eventId, long interviewId) {
    interview(eventId, interviewId)
        .ifPresent(
            interview -> {
              interview.letGo();
              if (interview.startsAt().isEmpty()) {
                interviews.remove(interview);
              }
            });
  }

  /** Moves an interview to another time and keeps it there, unless that would break a rule. */
  @Transactional
  public List<Refusal> move(long eventId, long interviewId, LocalTime to) {
    JobDatingPlan plan = lockedPlan(eventId);
    Optional<Interview> found =
        plan.interviews().stream().filter(one -> one.id() == interviewId).findFirst();
    if (found.isEmpty()) {
      return List.of();
    }
    Interview interview = found.get();
    List<Refusal> refusals =
        solver.newlyBroken(plan.timetable(), plan.timetableWith(interview, to)).stream()
            .map(InterviewDesk::refusal)
            .toList();
    if (refusals.isEmpty()) {
      interview.moveTo(to);
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

  private Optional<Interview> interview(long eventId, long interviewId) {
    interviews.locked(eventId);
    return interviews.one(interviewId, eventId);
  }

  private JobDatingPlan lockedPlan(long eventId) {
    return planOf(interviews.locked(eventId).orElseThrow());
  }

  private void record(long eventId, String act, Account by) {
    trail.record(SUBJECT, eventId, act, Optional.of(by.id()), "");
  }
}
