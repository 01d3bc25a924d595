package eu.passerelle.outcome;

/** Whether learning in two countries has helped since; in words: {@code outcome.help.X}. */
public enum Help {
  YES,
  NO,
  UNSURE
}
