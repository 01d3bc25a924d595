/** The contract of a cross-border apprenticeship, its life, its signatures and its registers. */
package eu.passerelle.contract;
