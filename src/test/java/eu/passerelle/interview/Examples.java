package eu.passerelle.interview;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventExamples;
import eu.passerelle.event.Registration;
import eu.passerelle.event.Visitor;
import eu.passerelle.language.Language;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Companies and young people at a job-dating from two to half past four, as examples speak of. */
final class Examples {

  static final Slot TWO = slot("14:00");
  static final Slot QUARTER_PAST_TWO = slot("14:15");
  static final Slot HALF_PAST_TWO = slot("14:30");
  static final Slot FOUR = slot("16:00");

  private static final Event EVENT = EventExamples.aVisit(Optional.empty());
  private static final JobDating JOB_DATING = new JobDating(EVENT, Rhythm.USUAL);

  private Examples() {}

  static Slot slot(String from) {
    return slot(from, Rhythm.USUAL.minutes());
  }

  static Slot slot(String from, int minutes) {
    LocalTime begin = LocalTime.parse(from);
    return new Slot(begin, begin.plusMinutes(minutes));
  }

  static JobDating aJobDating(Rhythm rhythm) {
    return new JobDating(EVENT, rhythm);
  }

  /** A company with a table in the hall that speaks both languages and stays all the time. */
  static Stand aStand(String company) {
    return aStand(company, 1);
  }

  static Stand aStand(String company, int tables) {
    Stand stand = new Stand(JOB_DATING, registration(company, Audience.COMPANIES));
    stand.comes(company, tables, JOB_DATING.wholeTime(), List.of(Language.values()));
    stand.standsIn("Halle");
    return stand;
  }

  /** Someone who speaks both languages and stays all the time. */
  static Seeker aSeeker(String name) {
    Seeker seeker = new Seeker(JOB_DATING, registration(name, Audience.APPRENTICES));
    seeker.comes(JOB_DATING.wholeTime(), List.of(Language.values()));
    return seeker;
  }

  static Presence from(String begin, String end) {
    return new Presence(LocalTime.parse(begin), LocalTime.parse(end));
  }

  static Meeting meeting(int number, Stand stand, Seeker seeker, Slot at) {
    return new Meeting(number, stand, seeker).at(at);
  }

  static Meeting unmet(int number, Stand stand, Seeker seeker) {
    return new Meeting(number, stand, seeker);
  }

  /** An event with only these times. */
  static Timetable.Frame frame(Rhythm rhythm, Slot... times) {
    return new Timetable.Frame(List.of(times), rhythm);
  }

  static Timetable timetable(Meeting... meetings) {
    return new Timetable(JOB_DATING.slots(), Rhythm.USUAL, Arrays.asList(meetings));
  }

  private static Registration registration(String name, Audience audience) {
    return new Registration(EVENT, new Visitor(name, name + "@example.org", Language.FR, audience));
  }
}
