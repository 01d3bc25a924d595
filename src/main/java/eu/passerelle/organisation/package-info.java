/**
 * Who there is: companies, schools, chambers, employment services, regions, and who is competent.
 */
package eu.passerelle.organisation;
