/** Letters, their outbox in the database, and their way to the mail server. */
package eu.passerelle.mail;
