/**
 * Where places stay empty on one bank while people look for one on the other, and what keeps them
 * apart: counted at night, month by month, for the coordination to act on.
 */
package eu.passerelle.gap;
