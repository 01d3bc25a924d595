package eu.passerelle.account;

/** An account was closed; observed in the same transaction by whoever keeps data of its owner. */
public record AccountClosed(long accountId) {}
