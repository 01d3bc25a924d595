/** Addresses, the door, the layout's needs, errors and security headers of pages. */
package eu.passerelle.web;
