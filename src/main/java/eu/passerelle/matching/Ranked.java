package eu.passerelle.matching;

/** Something with its match: an application before an employer. */
public record Ranked<T>(T subject, Match match) {}
