/** What the coordination sees: contracts against the goal, over the years and by what they are. */
package eu.passerelle.dashboard;
