package eu.passerelle.job;

import java.time.Duration;

/**
 * Work that recurs without anyone asking. Every node knows every job; the one that claims a due run
 * does it. A run that dies with its node comes again after the same time, so a job must bear being
 * begun twice.
 */
public interface Job {

  /** A short stable name, unique among all jobs. */
  String name();

  /** How long after the start of one run the next is due. */
  Duration every();

  void run();
}
