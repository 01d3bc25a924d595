package eu.passerelle.territory;

import java.util.Optional;

/**
 * Knows the ways between places, by each means of transport.
 *
 * <p>The one in use, {@link RhineCrossings}, estimates. One that knows roads and timetables takes
 * its place by being produced instead of it ({@link RhineMap}); what asks does not change. It has
 * to be safe for many threads, to give the same answer within a day, and to answer thousands of
 * questions while a page is made: ranking asks about every town in reach. And no way may be quicker
 * than the straight line at the speed of its means: what lies beyond is never asked about.
 */
public interface Router {

  /** The way between two places. */
  Way way(Place from, Place to, MeansOfTransport means);

  /**
   * The way from one bank to the other on a day when no ferry runs; empty where there is only a
   * ferry.
   */
  Optional<Way> wayWithoutFerry(Place from, Place to, MeansOfTransport means);

  /** How long the ways between two places take by each means. */
  TravelTimes times(Place from, Place to);
}
