/** Apprentices' profiles: what they tell of themselves, and what of it others may see. */
package eu.passerelle.candidate;
