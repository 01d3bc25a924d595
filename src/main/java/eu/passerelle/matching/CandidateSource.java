package eu.passerelle.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import eu.passerelle.candidate.Candidate;
import eu.passerelle.candidate.CompanyWish;
import eu.passerelle.matching.CandidateFacts.Schooling;
import eu.passerelle.matching.FindableCandidates.Means;
import eu.passerelle.matching.FindableCandidates.Row;
import eu.passerelle.matching.FindableCandidates.Wish;
import eu.passerelle.occupation.Occupation;
import eu.passerelle.territory.MeansOfTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the facts of those who agree to be found and whose profile lacks no answer. */
@ApplicationScoped
class CandidateSource implements KeptFacts.Source<CandidateFacts> {

  private final FindableCandidates candidates;
  private final Referred referred;

  /** For the container's proxy only. */
  protected CandidateSource() {
    this.candidates = null;
    this.referred = null;
  }

  @Inject
  CandidateSource(FindableCandidates candidates, Ground ground) {
    this.candidates = candidates;
    this.referred = new Referred(ground);
  }

  @Override
  @Transactional
  public KeptFacts.Changes since(long horizon) {
    return Commits.since("candidate", horizon, candidates.em());
  }

  @Override
  @Transactional
  public List<Long> numbers(LocalDate today) {
    return candidates.numbers(bornBy(today));
  }

  @Override
  @Transactional
  public Map<Long, CandidateFacts> facts(List<Long> numbers, LocalDate today) {
    Map<Long, CandidateFacts> facts = new HashMap<>();
    for (List<Long> some : Commits.inPortions(numbers)) {
      Map<Long, Set<MeansOfTransport>> means =
          candidates.means(some).stream()
              .collect(groupingBy(Means::number, mapping(Means::means, toSet())));
      Map<Long, List<Occupation>> wishes =
          candidates.wishes(some).stream()
              .collect(
                  groupingBy(
                      Wish::number,
                      mapping(wish -> referred.occupation(wish.occupation()), toList())));
      candidates.complete(some, bornBy(today), today.minusYears(Candidate.OF_AGE)).stream()
          .filter(row -> means.containsKey(row.number()) && wishes.containsKey(row.number()))
          .forEach(
              row ->
                  facts.put(
                      row.number(), facts(row, means.get(row.number()), wishes.get(row.number()))));
    }
    return facts;
  }

  private CandidateFacts facts(Row row, Set<MeansOfTransport> means, List<Occupation> wishes) {
    return new CandidateFacts(
        row.birthDate(),
        Schooling.of(row.school()),
        referred.place(row.place()),
        means,
        row.reachMinutes(),
        row.needsLodging(),
        wishes,
        row.french(),
        row.german(),
        row.frenchSoon(),
        row.germanSoon(),
        row.availableFrom(),
        row.side().directions(),
        new CompanyWish(row.sizes(), row.kinds()));
  }

  private static LocalDate bornBy(LocalDate today) {
    return today.minusYears(Candidate.FINDABLE_FROM);
  }
}
