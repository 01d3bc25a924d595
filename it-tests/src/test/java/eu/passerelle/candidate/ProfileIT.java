package eu.passerelle.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.passerelle.account.Account;
import eu.passerelle.account.Accounts;
import eu.passerelle.account.Role;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.language.Language;
import eu.passerelle.language.LanguageLevel;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers of one profile that come at once. */
@InsideLiberty
class ProfileIT {

  private static final int CLICKS = 6;

  @Inject private ProfileKeeper keeper;
  @Inject private Accounts accounts;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Test
  @DisplayName("who clicks often answers once: the first question, and every other")
  void clickedOften() throws Exception {
    Account lea = anApprentice();
    LocalDate born = LocalDate.of(2010, 3, 14);

    atOnce(() -> keeper.answer(lea, (c, now) -> c.wasBornOn(born, now)));
    atOnce(() -> keeper.answer(lea, (c, now) -> c.hasFinished(SchoolLevel.MIDDLE, now)));

    Candidate kept = keeper.profileOf(lea);
    assertEquals(Optional.of(born), kept.birthDate());
    assertEquals(Optional.of(SchoolLevel.MIDDLE), kept.school());
  }

  @Test
  @DisplayName("answers to different questions that come at once are all kept")
  void twoTabs() throws Exception {
    Account lea = anApprentice();
    List<Future<?>> answers = new ArrayList<>();
    answers.add(
        threads.submit(
            () -> keeper.answer(lea, (c, now) -> c.hasFinished(SchoolLevel.UPPER, now))));
    answers.add(
        threads.submit(
            () ->
                keeper.answer(lea, (c, now) -> c.speaks(LanguageLevel.B1, LanguageLevel.C1, now))));
    for (Future<?> answer : answers) {
      answer.get();
    }
    Candidate kept = keeper.profileOf(lea);
    assertEquals(Optional.of(SchoolLevel.UPPER), kept.school());
    assertEquals(Optional.of(LanguageLevel.C1), kept.german());
  }

  private void atOnce(Runnable act) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < CLICKS; i++) {
      running.add(threads.submit(act));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  private Account anApprentice() throws Exception {
    transaction.begin();
    Account lea =
        new Account(
            UUID.randomUUID() + "@example.org",
            "Léa",
            "Muller",
            Language.FR,
            Role.APPRENTICE,
            clock.instant());
    accounts.add(lea);
    transaction.commit();
    return lea;
  }
}
