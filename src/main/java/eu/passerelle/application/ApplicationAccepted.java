package eu.passerelle.application;

/**
 * Apprentice and company agree, and a place of the offer is theirs; observed in the same
 * transaction by who draws up the contract.
 */
public record ApplicationAccepted(long applicationId) {}
