/** Training places that companies offer, and the search for one. */
package eu.passerelle.offer;
