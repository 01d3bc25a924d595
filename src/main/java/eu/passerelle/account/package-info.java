/** People, how they sign in, their role and the organisation they act for. */
package eu.passerelle.account;
