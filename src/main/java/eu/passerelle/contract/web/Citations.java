package eu.passerelle.contract.web;

import eu.passerelle.contract.LegalSources;
import eu.passerelle.contract.NamedSource;
import eu.passerelle.language.Readings;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on pages where a rule stands, and whether that was read. */
@Named
@RequestScoped
public class Citations {

  private Readings readings;

  @Inject private LegalSources sources;

  /** A source that a rule cites, and whether it was read when the rule was written down. */
  public Text of(String cited, boolean confirmed) {
    if (readings == null) { // a page names dozens of sources
      readings = sources.readings();
    }
    return readings.of(cited, confirmed).inWords();
  }

  /** One of the sources that are no rule's, by its name. */
  public Text named(String source) {
    return of(NamedSource.valueOf(source).where(), false);
  }
}
