package eu.passerelle.application;

import eu.passerelle.language.Text;

/**
 * Why a company declines, among what may be said: nothing of the person but what was asked for. In
 * words {@code application.decline.reason.XX}.
 */
public enum DeclineReason {
  PLACE_TAKEN,
  OTHERS_FIT_BETTER,
  LANGUAGE,
  WAY,
  NO_LONGER_TRAINING;

  /** A courteous letter to begin with. */
  Text draft(Application application) {
    return Text.of(
        "application.decline.draft." + name(),
        application.apprentice().givenName(),
        application.title(),
        application.company().name());
  }
}
