package eu.passerelle.interview.web;

import eu.passerelle.document.ICalendar;
import eu.passerelle.event.Audience;
import eu.passerelle.interview.Attendance;
import eu.passerelle.interview.Attending;
import eu.passerelle.interview.Interview;
import eu.passerelle.interview.InterviewCalendar;
import eu.passerelle.interview.JobDatingPlan;
import eu.passerelle.interview.Participant;
import eu.passerelle.interview.Presence;
import eu.passerelle.interview.Seeker;
import eu.passerelle.interview.Stand;
import eu.passerelle.language.Language;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import eu.passerelle.web.Download;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Behind the link of one's mail: when one has which interview, and the form by which one says when
 * one is there and whom one would like to meet.
 */
@Named
@RequestScoped
public class MyInterviewsPage {

  /** Someone who can be wished for. */
  public record Choice(Long number, String name) {}

  @Inject private Attending attending;
  @Inject private InterviewCalendar calendar;
  @Inject private Messages messages;
  @Inject private Notice notice;
  @Inject private Page page;
  @Inject private HttpServletRequest request;

  private String word;
  private Optional<Attendance> found;
  private String name = "";
  private Integer tables = 1;
  private LocalTime from;
  private LocalTime until;
  private Language[] languages = {};
  private final Long[] wishes = new Long[Participant.MOST_WISHES];

  @PostConstruct
  void load() {
    word = Visit.of(request).variable("token").orElse("");
    found = attending.behind(word);
    found.ifPresent(this::fill);
  }

  /** Says by the status, too, if there is nothing behind the link. */
  public void open() {
    if (found.isEmpty()) {
      page.answerNotFound();
    }
  }

  private void fill(Attendance attendance) {
    Presence presence = attendance.plan().jobDating().wholeTime();
    languages = new Language[] {attendance.registration().language()};
    if (attendance.stand().isPresent()) {
      Stand stand = attendance.stand().get();
      name = stand.company();
      tables = stand.tables();
      presence = stand.presence();
      languages = stand.languages().toArray(Language[]::new);
      fill(stand.wishes(), Seeker::id);
    } else if (attendance.seeker().isPresent()) {
      Seeker seeker = attendance.seeker().get();
      presence = seeker.presence();
      languages = seeker.languages().toArray(Language[]::new);
      fill(seeker.wishes(), Stand::id);
    }
    from = presence.from();
    until = presence.until();
  }

  private <T> void fill(List<T> wished, Function<T, Long> number) {
    for (int i = 0; i < wished.size(); i++) {
      wishes[i] = number.apply(wished.get(i));
    }
  }

  /** Keeps what was said. */
  public String say() {
    if (!from.isBefore(until)) {
      notice.at("until", Text.of("interview.until.early"));
      return null;
    }
    Presence presence = new Presence(from, until);
    List<Language> spoken = List.of(languages);
    List<Long> wished = Arrays.stream(wishes).filter(Objects::nonNull).toList();
    if (isCompany()) {
      attending.comes(word, new Attending.StandSaid(name, tables, presence, spoken, wished));
    } else {
      attending.comes(word, new Attending.SeekerSaid(presence, spoken, wished));
    }
    notice.say(Text.of("interview.said", getAudience()));
    return "/interview/mine?faces-redirect=true&token=" + word;
  }

  /** Sends one's times as a file for calendars. */
  public void sendCalendar() {
    byte[] file = calendar.of(getAttendance(), page.language());
    new Download(ICalendar.NAME, ICalendar.TYPE, file).send();
  }

  /** Whether the link leads to interviews. */
  public boolean isFound() {
    return found.isPresent();
  }

  public Attendance getAttendance() {
    return found.orElseThrow(NotFound::new);
  }

  public boolean isCompany() {
    return getAudience() == Audience.COMPANIES;
  }

  public Audience getAudience() {
    return getAttendance().registration().audience();
  }

  /** When an interview begins. */
  public Instant at(Interview interview) {
    return getAttendance().plan().jobDating().at(interview.startsAt().orElseThrow());
  }

  /** Whom one meets there. */
  public String with(Interview interview) {
    return isCompany() ? interview.seeker().givenName() : interview.stand().company();
  }

  /** The secret word of the link, which leads on to the other pages behind it. */
  public String getWord() {
    return word;
  }

  /** Whom one can wish for: the companies, or the young people with what they speak. */
  public List<Choice> getChoices() {
    JobDatingPlan plan = getAttendance().plan();
    return isCompany()
        ? plan.seekers().stream().map(this::choice).toList()
        : plan.stands().stream().map(s -> new Choice(s.id(), s.company())).toList();
  }

  private Choice choice(Seeker seeker) {
    String spoken =
        seeker.languages().stream()
            .map(l -> messages.text(page.language(), "event.language.".concat(l.name())))
            .collect(Collectors.joining(", "));
    return new Choice(seeker.id(), seeker.givenName() + " (" + spoken + ")");
  }

  public Language[] getAllLanguages() {
    return Language.values();
  }

  public int getMostTables() {
    return Stand.MOST_TABLES;
  }

  public int getLongestName() {
    return Stand.LONGEST_NAME;
  }

  /** What the company is called. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getTables() {
    return tables;
  }

  public void setTables(Integer tables) {
    this.tables = tables;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }

  public Language[] getLanguages() {
    return languages;
  }

  public void setLanguages(Language[] languages) {
    this.languages = languages;
  }

  public Long[] getWishes() {
    return wishes;
  }
}
