package eu.passerelle.trial;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Event;
import eu.passerelle.event.EventDetails;
import eu.passerelle.event.EventKind;
import eu.passerelle.event.Registration;
import eu.passerelle.event.Schedule;
import eu.passerelle.event.Venue;
import eu.passerelle.event.Visitor;
import eu.passerelle.interview.JobDating;
import eu.passerelle.interview.Rhythm;
import eu.passerelle.interview.Seeker;
import eu.passerelle.interview.Slot;
import eu.passerelle.interview.Stand;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.territory.Country;
import eu.passerelle.trial.Firms.Firm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A job-dating of the trial in Kehl, some weeks ahead: who comes, whom they wish for, and when. */
final class DatingDay {

  private static final int WEEKS_AHEAD = 4;
  private static final int STANDS = 7;
  private static final int SEEKERS = 18;
  private static final int WISHES = 3;

  private final Ground ground;
  private final Firms firms;

  DatingDay(Ground ground, Firms firms) {
    this.ground = ground;
    this.firms = firms;
  }

  /** Plans it, lets everyone say whom they would like to meet, and gives each wish a time. */
  void plan() {
    Event event = event(ground.today().plusWeeks(WEEKS_AHEAD));
    JobDating dating = new JobDating(event, Rhythm.USUAL);
    ground.keep(dating);
    List<Stand> stands = new ArrayList<>();
    for (int i = 0; i < STANDS; i++) {
      stands.add(stand(dating, i));
    }
    List<Seeker> seekers = new ArrayList<>();
    for (int i = 0; i < SEEKERS; i++) {
      seekers.add(seeker(dating, i, stands));
    }
    stands.forEach(stand -> stand.wishesFor(some(seekers)));
    ground.em().flush();
    timetable(dating, seekers);
  }

  private Event event(LocalDate day) {
    Event event =
        new Event(
            ground.edition(day.getYear()),
            new EventDetails(
                EventKind.FAIR,
                Bilingual.both(Language.FR, "Job dating des deux rives", "Job-Dating beider Ufer"),
                Bilingual.both(
                    Language.FR,
                    "Dix minutes par entretien : dis quelles entreprises tu veux rencontrer, et"
                        + " viens avec ton CV. Événement inventé pour l’essai de Passerelle.",
                    "Zehn Minuten je Gespräch: Sag, welche Betriebe du treffen willst, und bring"
                        + " deinen Lebenslauf mit. Für die Probe von Passerelle erfunden."),
                List.of(Language.FR, Language.DE),
                Schedule.on(
                    day, LocalTime.of(14, 0), LocalTime.of(17, 0), Venue.zoneOf(Country.DE)),
                Venue.at(ground.place(Country.DE, "Kehl"), "Stadthalle"),
                Optional.of(60),
                ground.organisation("region-grand-est"),
                List.of(Audience.APPRENTICES, Audience.COMPANIES)));
    event.publish();
    ground.keep(event);
    return event;
  }

  private Stand stand(JobDating dating, int number) {
    Firm firm = firms.oneIn(number % 2 == 0 ? Country.DE : Country.FR);
    Stand stand =
        new Stand(
            dating,
            seat(
                dating.event(),
                firm.employer().givenName() + " " + firm.employer().familyName(),
                "stand-" + number,
                firm.country().language(),
                Audience.COMPANIES));
    stand.comes(
        firm.company().name(firm.country().language()),
        1,
        dating.wholeTime(),
        number % 3 == 0 ? List.of(Language.FR, Language.DE) : List.of(firm.country().language()));
    stand.standsIn(number < STANDS / 2 ? "Salle Rhin" : "Raum Ill");
    ground.keep(stand);
    return stand;
  }

  private Seeker seeker(JobDating dating, int number, List<Stand> stands) {
    Language language = number % 3 == 0 ? Language.DE : Language.FR;
    Seeker seeker =
        new Seeker(
            dating,
            seat(
                dating.event(),
                ground.givenName(language) + " " + ground.familyName(language),
                "jeune-" + number,
                language,
                Audience.APPRENTICES));
    seeker.comes(dating.wholeTime(), List.of(Language.FR, Language.DE));
    seeker.wishesFor(some(stands));
    ground.keep(seeker);
    return seeker;
  }

  private Registration seat(
      Event event, String name, String word, Language language, Audience audience) {
    Registration registration =
        new Registration(
            event,
            new Visitor(
                name,
                word + (language == Language.FR ? "@essai.example" : "@probe.example"),
                language,
                audience));
    Instant moment = ground.at(ground.today().minusDays(1 + ground.under(15)));
    registration.mayBeMailed(moment);
    registration.takeSeat(moment);
    ground.keep(registration);
    return registration;
  }

  private <T> List<T> some(List<T> all) {
    List<T> left = new ArrayList<>(all);
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < WISHES; i++) {
      chosen.add(left.remove(ground.under(left.size())));
    }
    return chosen;
  }

  /**
   * Gives every wish of the young people the first time at which both are free and the way between
   * the rooms is no matter, as the coordination's timetable would at least.
   */
  private void timetable(JobDating dating, List<Seeker> seekers) {
    List<Slot> slots = dating.slots();
    Map<Stand, Set<Integer>> taken = new HashMap<>();
    for (Seeker seeker : seekers) {
      Set<Integer> own = new HashSet<>();
      for (Stand stand : seeker.wishes()) {
        Set<Integer> busy = taken.computeIfAbsent(stand, any -> new HashSet<>());
        for (int i = 0; i < slots.size(); i++) {
          boolean free = !own.contains(i - 1) && !own.contains(i) && !own.contains(i + 1);
          if (free && busy.add(i)) {
            own.add(i);
            interview(dating, stand, seeker, slots.get(i));
            break;
          }
        }
      }
    }
    ground
        .em()
        .createNativeQuery("update job_dating set computed_at = ? where event_id = ?")
        .setParameter(1, ground.at(ground.today().minusDays(1)))
        .setParameter(2, dating.eventId())
        .executeUpdate();
  }

  private void interview(JobDating dating, Stand stand, Seeker seeker, Slot slot) {
    ground
        .em()
        .createNativeQuery(
            "insert into interview (version, event_id, stand_id, seeker_id, starts_at, fixed)"
                + " values (0, ?, ?, ?, ?, false)")
        .setParameter(1, dating.eventId())
        .setParameter(2, stand.id())
        .setParameter(3, seeker.id())
        .setParameter(4, slot.from())
        .executeUpdate();
  }
}
