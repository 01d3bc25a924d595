/**
 * An apprentice's application to an offer: sent with a message and documents, answered by an
 * invitation or a courteous no, and closed by the agreement from which a contract is drawn up.
 */
package eu.passerelle.application;
