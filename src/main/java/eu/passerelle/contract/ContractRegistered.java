package eu.passerelle.contract;

/** A contract was entered in a register; observed in the same transaction. */
public record ContractRegistered(long contractId) {}
