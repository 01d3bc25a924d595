package eu.passerelle.matching;

/**
 * How an apprentice and a training place stand with each other.
 *
 * @param forCandidate where the place stands among others, by what matters to the candidate
 * @param forCompany where the candidate stands among others, by what matters to the company
 */
public record Mutual(Standing forCandidate, Standing forCompany) {}
