/**
 * What decides whether a contract can be registered: one small policy per rule, with its source.
 */
package eu.passerelle.contract.rules;
