package eu.passerelle.application;

/** A file as it arrives, not yet looked into. */
public record Upload(EnclosureKind kind, String name, byte[] content) {}
