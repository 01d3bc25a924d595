package eu.passerelle.event;

import jakarta.persistence.Embeddable;

/**
 * A total that was published of an edition, as printed.
 *
 * @param what what was counted, a key of the messages {@code event.total.X}
 * @param position its place in the source
 * @param figure the number
 * @param source where it was published
 */
@Embeddable
public record PublishedTotal(String what, int position, int figure, String source) {}
