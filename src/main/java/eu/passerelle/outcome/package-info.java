/** What becomes of apprentices after their contract: one short survey, and what it adds up to. */
package eu.passerelle.outcome;
