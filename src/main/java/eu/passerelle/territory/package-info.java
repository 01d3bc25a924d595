/** Where things are: countries, areas, places, the crossings of the Rhine and the way over them. */
package eu.passerelle.territory;
