package eu.passerelle.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.account.Account;
import eu.passerelle.account.Role;
import eu.passerelle.application.Applying;
import eu.passerelle.contract.ContractStory.Story;
import eu.passerelle.contract.rules.Rule;
import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Market;
import eu.passerelle.language.Refusal;
import eu.passerelle.offer.OfferDesk;
import eu.passerelle.territory.Country;
import eu.passerelle.territory.LegalBasis;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures of the law that an administrator has read in their source. */
@InsideLiberty
class LawKeepingIT {

  private static final int ADULT = 19;
  private static final LocalDate SOMEDAY = LocalDate.of(2099, 1, 1);

  @Inject private LawKeeping law;
  @Inject private LegalSources sources;
  @Inject private ContractReading reading;
  @Inject private ContractStory stories;
  @Inject private Market market;
  @Inject private OfferDesk offers;
  @Inject private Applying applying;

  private Account keeper;
  private LegalValue shortest;

  @BeforeEach
  void aFigureToBeConfirmed() {
    keeper = stories.somebody(Role.ADMINISTRATOR);
    shortest = law.figures(LegalValue.Kind.TERM_MONTHS_LEAST, Country.CH).get(0);
  }

  @Test
  @DisplayName("a figure that was read is confirmed with its source, and the trail says by whom")
  void confirmed() throws Exception {
    List<Refusal> refusals =
        law.correct(shortest.id(), shortest.validFrom(), shortest.amount(), "BBG, 17", keeper);

    assertEquals(List.of(), refusals);
    LegalValue read = law.figure(shortest.id()).orElseThrow();
    assertTrue(read.isConfirmed());
    assertEquals("BBG, 17", read.source());
    assertEquals(
        List.of("entered " + keeper.id()),
        stories.rows(
            "select act, account_id from audit_entry where subject = 'legal_value' and subject_id = "
                + shortest.id()
                + " order by id desc limit 1"));
  }

  @Test
  @DisplayName("the source of a rule that was read is cited as read wherever the rule is judged")
  void source() throws Exception {
    Story story = stories.awaiting(ADULT);
    CitedSource leave = cited("JArbSchG, BUrlG ; Code du travail");
    assertFalse(verdict(story, "leave").isConfirmed());

    sources.read(leave, "BUrlG § 3", keeper);

    assertTrue(
        verdict(story, "leave").source().startsWith("BUrlG § 3"), verdict(story, "leave").source());
    assertEquals(
        List.of("source read JArbSchG, BUrlG ; Code du travail = BUrlG § 3"),
        stories.rows(
            "select act, detail from audit_entry where subject = 'source_reading' order by id desc limit 1"));
    sources.read(leave, leave.cited(), keeper);
    assertTrue(verdict(story, "leave").source().startsWith(leave.cited()), "the latest counts");
  }

  @Test
  @DisplayName("and it is cited so to who offers or applies, long before there is a contract")
  void sourceOfOffersAndApplications() throws Exception {
    Account employer = market.employerIn("Landau in der Pfalz");
    long offer = market.offerOf(employer);
    market.run("update offer set theory = 'CH' where id = " + offer);
    long draft = market.draftOf(employer);
    market.run("update offer set theory = 'CH' where id = " + draft);
    Account apprentice = market.apprenticeFrom("Landau in der Pfalz");
    CitedSource pilot = cited(LegalBasis.SWISS_PILOT.source());

    sources.read(pilot, "Protokoll 2026", keeper);

    assertCited("Protokoll 2026", "offer.territory", publish(draft, employer));
    assertCited(
        "Protokoll 2026",
        "matching.pilot",
        applying.prospect(apprentice.id(), offer).orElseThrow().obstacles());
    sources.read(pilot, pilot.cited(), keeper);
    assertCited(pilot.cited(), "offer.territory", publish(draft, employer));
  }

  private List<Refusal> publish(long draft, Account employer) {
    return offers.publish(draft, market.companyOf(employer), employer.id()).orElseThrow();
  }

  private static void assertCited(String source, String rule, List<Refusal> refusals) {
    assertEquals(List.of(rule), refusals.stream().map(Refusal::rule).toList());
    assertEquals(source, refusals.get(0).source());
    assertTrue(refusals.get(0).confirmed());
  }

  private CitedSource cited(String source) {
    return sources.cited().stream()
        .filter(one -> one.cited().equals(source))
        .findFirst()
        .orElseThrow();
  }

  private Rule.Verdict verdict(Story story, String rule) {
    return reading
        .file(story.id(), stories.theOfficerOf(ContractStory.CHAMBER))
        .orElseThrow()
        .verdicts()
        .stream()
        .filter(verdict -> verdict.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("another takes its place from a later day on; until the eve the former counts")
  void later() {
    assertEquals(
        List.of(), law.correct(shortest.id(), SOMEDAY, BigDecimal.valueOf(30), "BBG, neu", keeper));

    LegalValues values =
        new LegalValues(law.figures(LegalValue.Kind.TERM_MONTHS_LEAST, Country.CH));
    assertEquals(0, amount(values, SOMEDAY.minusDays(1)).compareTo(shortest.amount()));
    assertEquals(0, amount(values, SOMEDAY).compareTo(BigDecimal.valueOf(30)));
  }

  @Test
  @DisplayName("none is changed for a time before it began")
  void earlier() {
    assertEquals(
        List.of("contract.figure.from"),
        law
            .correct(
                shortest.id(), shortest.validFrom().minusDays(1), shortest.amount(), "BBG", keeper)
            .stream()
            .map(Refusal::rule)
            .toList());
  }

  private static BigDecimal amount(LegalValues values, LocalDate day) {
    return values.figure(LegalValue.Kind.TERM_MONTHS_LEAST, Country.CH, day).orElseThrow().amount();
  }
}
