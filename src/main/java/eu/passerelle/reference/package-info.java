/** Loads the reference data kept as CSV beside the code into the tables of the rooms. */
package eu.passerelle.reference;
