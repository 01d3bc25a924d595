/** How the REST API answers: pages, fingerprints and problems. */
package eu.passerelle.api;
