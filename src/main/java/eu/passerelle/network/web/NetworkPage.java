package eu.passerelle.network.web;

import eu.passerelle.network.RecordedFigure;
import eu.passerelle.network.RecordedFigures;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.OrganisationKind;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.territory.Country;
import eu.passerelle.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The partners of the programme, the reader's own country first, and what they have reached. */
@Named("networkPage")
@RequestScoped
public class NetworkPage {

  /** The signatories of one country. */
  public record OfCountry(Country country, int count, List<OfKind> kinds) {}

  /** Those of one kind within a country. */
  public record OfKind(OrganisationKind kind, List<OfDuty> duties) {}

  /** Those that do the same, and what that is, in the reader's language. */
  public record OfDuty(String duty, List<Organisation> organisations) {}

  @Inject private Organisations organisations;
  @Inject private RecordedFigures figures;
  @Inject private Page page;

  private List<Organisation> signatories;
  private List<Organisation> otherBodies;
  private List<RecordedFigure> history;

  @Transactional
  public void open() {
    signatories = organisations.signatoriesOf2013();
    otherBodies =
        organisations.thatRegisterContracts().stream()
            .filter(body -> !body.isSignatoryOf2013())
            .toList();
    history = figures.all();
  }

  public int count() {
    return signatories.size();
  }

  public List<OfCountry> countries() {
    return signatories.stream()
        .map(Organisation::country)
        .distinct()
        .sorted(Comparator.comparing(country -> country.language() != page.language()))
        .map(this::ofCountry)
        .toList();
  }

  /** The bodies that register contracts today without having signed in 2013. */
  public List<OfDuty> otherBodies() {
    return byDuty(otherBodies);
  }

  public List<RecordedFigure> history() {
    return history;
  }

  private OfCountry ofCountry(Country country) {
    List<Organisation> here =
        signatories.stream().filter(organisation -> organisation.country() == country).toList();
    List<OfKind> kinds =
        here.stream()
            .collect(Collectors.groupingBy(Organisation::kind, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> new OfKind(entry.getKey(), byDuty(entry.getValue())))
            .toList();
    return new OfCountry(country, here.size(), kinds);
  }

  private List<OfDuty> byDuty(List<Organisation> some) {
    return some.stream()
        .collect(Collectors.groupingBy(this::duty, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new OfDuty(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String duty(Organisation organisation) {
    return organisation.description().map(d -> d.in(page.language())).orElse("");
  }
}
