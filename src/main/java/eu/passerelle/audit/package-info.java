/** Who changed what and when. */
package eu.passerelle.audit;
