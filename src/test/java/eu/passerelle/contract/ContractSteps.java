package eu.passerelle.contract;

import eu.passerelle.language.Language;
import eu.passerelle.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Leads an example of a contract on to where a test needs it. */
public final class ContractSteps {

  public static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final Organisation CHAMBER = Organisation.company("Kammer", AContract.KEHL);

  private ContractSteps() {}

  /** Confirmed by the school and signed by everyone it needs: before the competent body. */
  public static void submit(Contract contract) {
    submit(contract, CHAMBER);
  }

  /** The same before another body. */
  public static void submit(Contract contract, Organisation body) {
    contract.sendToSchool(Actor.EMPLOYER, 1, NOW);
    contract.confirmSchoolPlace(Actor.SCHOOL);
    contract
        .signers(TODAY)
        .forEach(
            party -> contract.sign(signer(party), Evidence.ofMailedCode(signer(party), NOW), body));
  }

  /** Who signs for a party: a guardian without an account, everyone else with their own. */
  static Signer signer(Party party) {
    return new Signer(
        party,
        "Emma Muller",
        party == Party.GUARDIAN ? Optional.empty() : Optional.of(1L + party.ordinal()),
        party.name().toLowerCase(Locale.ROOT) + "@example.org",
        Language.FR);
  }
}
