package eu.passerelle.contract;

import eu.passerelle.account.Account;
import eu.passerelle.audit.AuditTrail;
import eu.passerelle.language.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sources of the rules: which of them an administrator has read since. Every page that names a
 * rule asks for them, and they change some times a year: they are kept here for a minute.
 */
@ApplicationScoped
public class LegalSources implements Readings.Keeper {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private record Kept(Readings readings, Instant until) {}

  private volatile Kept kept = new Kept(Readings.NONE, Instant.EPOCH);

  @Inject private Contracts contracts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @Override
  @Transactional
  public Readings readings() {
    Kept now = kept;
    if (!clock.instant().isBefore(now.until())) {
      Map<String, String> read =
          latest().stream().collect(Collectors.toMap(SourceReading::cited, SourceReading::readAs));
      now = new Kept(new Readings(read), clock.instant().plus(KEPT));
      kept = now;
    }
    return now.readings();
  }

  /** All that is cited and was not read when it was written down. */
  @Transactional
  public List<CitedSource> cited() {
    return CitedSource.all(contracts.checklistItems());
  }

  /** The latest reading of each source that was read. */
  @Transactional
  public List<SourceReading> latest() {
    return contracts.latestReadings();
  }

  /**
   * A source has been read: whatever the rules say of it is confirmed, and cited as here from now
   * on.
   */
  @Transactional
  public void read(CitedSource source, String readAs, Account keeper) {
    SourceReading reading = new SourceReading(source.cited(), readAs, keeper.id(), clock.instant());
    contracts.add(reading);
    contracts.em().flush();
    trail.record(
        "source_reading",
        reading.id(),
        "source read",
        Optional.of(keeper.id()),
        source.cited() + " = " + readAs);
    kept = new Kept(Readings.NONE, Instant.EPOCH);
  }
}
