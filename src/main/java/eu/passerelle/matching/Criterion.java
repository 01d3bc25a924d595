package eu.passerelle.matching;

import java.util.Optional;

/** One thing on which an apprentice and a training place can agree. */
interface Criterion {

  /** What it finds; empty where nobody asks for anything in this respect. */
  Optional<Finding> judge(CandidateFacts candidate, OfferFacts offer);
}
