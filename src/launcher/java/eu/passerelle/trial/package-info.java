/**
 * The trial's invented people and companies at real places, made by the classes of the domain and
 * from dice with a fixed seed. Part of what {@code bin/run} starts, never of the WAR.
 */
package eu.passerelle.trial;
