package eu.passerelle.matching;

import eu.passerelle.language.Text;

/**
 * One thing that could be changed, and what it would open: to an apprentice more places, to an
 * offer more of those who can be found; in numbers only, of no person.
 *
 * @param said the change and the number, in words
 * @param more how many more would then meet in full all that counts
 */
public record WiderChoice(Text said, int more) {}
