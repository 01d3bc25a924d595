package eu.passerelle.interview;

import eu.passerelle.document.ICalendar;
import eu.passerelle.event.Event;
import eu.passerelle.event.Registration;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;

/** Someone's interviews as a file for calendars (RFC 5545). */
@ApplicationScoped
public class InterviewCalendar {

  @Inject private Messages messages;
  @Inject private Clock clock;

  /** The file of one who comes, in their reader's language. */
  public byte[] of(Attendance attendance, Language reader) {
    ICalendar file = new ICalendar(reader.name());
    attendance.interviews().forEach(interview -> add(file, attendance, interview, reader));
    return file.file();
  }

  private void add(ICalendar file, Attendance attendance, Interview interview, Language reader) {
    JobDating jobDating = attendance.plan().jobDating();
    LocalTime begin = interview.startsAt().orElseThrow();
    file.line("BEGIN", "VEVENT")
        .line("UID", "interview-" + interview.id() + "@passerelle")
        .at("DTSTAMP", clock.instant())
        .at("DTSTART", jobDating.at(begin))
        .at("DTEND", jobDating.at(begin.plusMinutes(jobDating.rhythm().minutes())))
        .text("SUMMARY", messages.text(reader, summary(attendance.registration(), interview)))
        .text("DESCRIPTION", jobDating.event().title().in(reader))
        .text("LOCATION", where(jobDating.event(), interview.stand(), reader))
        .line("END", "VEVENT");
  }

  private static Text summary(Registration reader, Interview interview) {
    boolean isSeeker = interview.seeker().registration().id().equals(reader.id());
    return Text.of(
        "interview.with", isSeeker ? interview.stand().company() : interview.seeker().givenName());
  }

  private String where(Event event, Stand stand, Language reader) {
    String venue = messages.text(reader, event.venue().inWords());
    return stand.room().isEmpty() ? venue : stand.room() + ", " + venue;
  }
}
