package eu.passerelle.interview;

import eu.passerelle.event.Audience;
import eu.passerelle.event.Enrolment;
import eu.passerelle.event.Registration;
import eu.passerelle.event.RegistrationLink;
import eu.passerelle.event.RegistrationLink.Purpose;
import eu.passerelle.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What those do who come to a job-dating, by the link they have to cancel their seat: they say when
 * they are there and whom they would like to meet, and read when they do.
 */
@ApplicationScoped
public class Attending {

  @Inject private Interviews interviews;
  @Inject private Enrolment enrolment;
  @Inject private InterviewDesk desk;

  /**
   * What is behind a link; empty if there is no such link, if it comes with no seat, or if nobody
   * is interviewed at the event, not this kind of visitor, or the event is called off.
   */
  @Transactional
  public Optional<Attendance> behind(String word) {
    return registration(word)
        .flatMap(
            registration ->
                desk.plan(registration.event().id()).map(plan -> attendance(registration, plan)));
  }

  private Optional<Registration> registration(String word) {
    return enrolment
        .link(word, Purpose.CANCEL)
        .map(RegistrationLink::registration)
        .filter(Registration::hasSeat)
        .filter(registration -> !registration.event().isCancelled())
        .filter(registration -> isInterviewed(registration.audience()));
  }

  /** Whether such visitors talk with each other there; parents and teachers only come along. */
  static boolean isInterviewed(Audience audience) {
    return audience == Audience.APPRENTICES || audience == Audience.COMPANIES;
  }

  private Attendance attendance(Registration registration, JobDatingPlan plan) {
    return new Attendance(
        registration,
        plan,
        interviews.standOf(registration.id()),
        interviews.seekerOf(registration.id()),
        interviews.of(registration.id()));
  }

  /** What a company says of itself; whom it wishes for by their numbers, the most wished first. */
  public record StandSaid(
      String company, int tables, Presence presence, List<Language> languages, List<Long> wishes) {}

  /** What a young person says. */
  public record SeekerSaid(Presence presence, List<Language> languages, List<Long> wishes) {}

  /** Keeps what a company says. */
  @Transactional
  public void comes(String word, StandSaid said) {
    locked(word)
        .filter(one -> one.registration().audience() == Audience.COMPANIES)
        .ifPresent(
            one -> {
              Stand stand =
                  one.stand()
                      .orElseGet(() -> new Stand(one.plan().jobDating(), one.registration()));
              stand.comes(said.company(), said.tables(), said.presence(), said.languages());
              stand.wishesFor(chosen(said.wishes(), one.plan().seekers(), Seeker::id));
              interviews.add(stand);
            });
  }

  /** Keeps what a young person says. */
  @Transactional
  public void comes(String word, SeekerSaid said) {
    locked(word)
        .filter(one -> one.registration().audience() == Audience.APPRENTICES)
        .ifPresent(
            one -> {
              Seeker seeker =
                  one.seeker()
                      .orElseGet(() -> new Seeker(one.plan().jobDating(), one.registration()));
              seeker.comes(said.presence(), said.languages());
              seeker.wishesFor(chosen(said.wishes(), one.plan().stands(), Stand::id));
              interviews.add(seeker);
            });
  }

  /** What is behind a link, read once nobody else changes it: pressed twice, a form makes one. */
  private Optional<Attendance> locked(String word) {
    return registration(word)
        .flatMap(registration -> interviews.changing(registration.event().id()))
        .flatMap(jobDating -> behind(word));
  }

  /** Those of some who are wished for, each once. */
  private static <T> List<T> chosen(List<Long> numbers, List<T> some, Function<T, Long> number) {
    return numbers.stream()
        .distinct()
        .flatMap(wished -> some.stream().filter(one -> Objects.equals(number.apply(one), wished)))
        .toList();
  }
}
