/** French and German, bilingual texts, ICU messages and typography. Knows no other room. */
package eu.passerelle.language;
