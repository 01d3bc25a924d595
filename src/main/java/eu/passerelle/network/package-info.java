/** What the partners do together, and what their programme has reached. */
package eu.passerelle.network;
