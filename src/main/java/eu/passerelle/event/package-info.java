/**
 * Réussir Sans Frontière: the editions, their events, and who comes. Nobody needs an account to
 * come; an address that answers is enough.
 */
package eu.passerelle.event;
