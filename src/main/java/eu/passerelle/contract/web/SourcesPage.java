package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.CitedSource;
import eu.passerelle.contract.LegalSources;
import eu.passerelle.contract.SourceReading;
import eu.passerelle.language.Messages;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the administrator confirms the sources that rules cite, as they were read. */
@Named
@RequestScoped
public class SourcesPage {

  private List<CitedSource> all;
  private Map<String, SourceReading> read;
  private String cited;
  private String readAs = "";

  @Inject private LegalSources sources;
  @Inject private SignedIn signedIn;
  @Inject private Messages messages;
  @Inject private Page page;
  @Inject private Notice notice;

  @PostConstruct
  void read() {
    all = sources.cited();
    read =
        sources.latest().stream()
            .collect(Collectors.toMap(SourceReading::cited, Function.identity()));
  }

  public List<CitedSource> getSources() {
    return all;
  }

  /** What is said to stand in one; rules and laws may call it alike. */
  public String about(CitedSource source) {
    return source.saidOf().stream()
        .map(said -> messages.text(page.language(), said))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** The latest reading of one; null where nobody has read it yet. */
  public SourceReading reading(CitedSource source) {
    return read.get(source.cited());
  }

  public String confirm() {
    CitedSource source =
        all.stream().filter(one -> one.cited().equals(cited)).findFirst().orElseThrow();
    sources.read(source, readAs.strip(), signedIn.account());
    notice.say(Text.of("contract.source.done"));
    return "/contract/sources?faces-redirect=true";
  }

  public String getCited() {
    return cited;
  }

  public void setCited(String cited) {
    this.cited = cited;
  }

  public String getReadAs() {
    return readAs;
  }

  public void setReadAs(String readAs) {
    this.readAs = readAs;
  }
}
