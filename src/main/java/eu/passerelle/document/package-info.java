/** Files that people take with them. */
package eu.passerelle.document;
