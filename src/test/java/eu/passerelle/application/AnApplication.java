package eu.passerelle.application;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.language.Language;
import eu.passerelle.offer.Offer;
import java.time.Instant;

/** Applications as examples of higher rooms begin with them. */
public final class AnApplication {

  private AnApplication() {}

  /** An application of this apprentice to this offer. */
  public static Application of(Candidate candidate, Offer offer, Instant now) {
    return new Application(candidate, offer, "Bonjour !", Language.FR, now);
  }
}
