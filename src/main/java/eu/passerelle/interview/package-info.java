/**
 * Job-dating at an event: who wants to talk with whom, and a timetable of short interviews that
 * keeps to everyone's times, languages and ways between the rooms ({@link
 * eu.passerelle.interview.TimetableRules}).
 */
package eu.passerelle.interview;
