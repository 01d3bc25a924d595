/**
 * A year's round: who would go where if everyone chose at once, proposed to the coordination and
 * compared with what came of it. The assignment itself is pure arithmetic over two sides'
 * preferences ({@link eu.passerelle.round.StableAssignment}).
 */
package eu.passerelle.round;
