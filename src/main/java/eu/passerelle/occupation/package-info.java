/** The ten prioritised occupations and what each leads to in both systems of training. */
package eu.passerelle.occupation;
