package eu.passerelle.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract that waits for someone.
 *
 * @param waitsFor who has to act
 * @param mine whether that is the reader
 * @param toFillIn the sections that are not filled in yet
 * @param since when the last act was done; empty where nothing of it is on the trail
 * @param until the day by which it should be done: the decision's, that of a reported end, the
 *     first that an amendment holds for, or the first of the training
 */
public record Task(
    Contract contract,
    Set<Actor> waitsFor,
    boolean mine,
    List<Section> toFillIn,
    Optional<Instant> since,
    LocalDate until) {}
