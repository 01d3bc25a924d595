package eu.passerelle.interview;

import java.util.List;

/**
 * An interview that two would rather have, and what they leave for it.
 *
 * @param left at most one of each
 */
record Exchange(Meeting meeting, Slot time, List<Meeting> left) {

  Exchange {
    left = List.copyOf(left);
  }

  void make() {
    left.forEach(Meeting::leave);
    meeting.at(time);
  }
}
