package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.CitedSource;
import eu.passerelle.contract.LawKeeping;
import eu.passerelle.contract.LegalSources;
import eu.passerelle.contract.LegalValue;
import eu.passerelle.contract.SourceReading;
import eu.passerelle.language.Text;
import eu.passerelle.territory.Country;
import eu.passerelle.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the administrator reads and enters the figures that the law changes from year to year. */
@Named
@RequestScoped
public class LawPage {

  private static final int YEARS_OF_TABLE = 4;
  private static final String NEXT = "/contract/law?faces-redirect=true";
  private static final List<CitedSource> CITED = CitedSource.all();

  @Inject private LawKeeping law;
  @Inject private LegalSources sources;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Clock clock;

  private List<LegalValue> germanMinimumPay;
  private List<LegalValue> frenchMinimumWage;

  private List<LegalValue> others;

  private Integer year;
  private final BigDecimal[] amounts = new BigDecimal[YEARS_OF_TABLE];
  private String paySource = "";
  private LocalDate wageFrom;
  private BigDecimal wage;
  private String wageSource = "";
  private Map<String, SourceReading> read;
  private String cited;
  private String readAs = "";

  @PostConstruct
  void read() {
    germanMinimumPay = law.figures(LegalValue.Kind.MINIMUM_PAY, Country.DE);
    frenchMinimumWage = law.figures(LegalValue.Kind.MINIMUM_WAGE, Country.FR);
    others = law.othersInForce(LocalDate.now(clock));
    read =
        sources.latest().stream()
            .collect(Collectors.toMap(SourceReading::cited, Function.identity()));
    year = LocalDate.now(clock).getYear() + 1;
  }

  public String enterPay() {
    for (int i = 1; i < amounts.length; i++) {
      if (amounts[i].compareTo(amounts[i - 1]) < 0) {
        notice.at("amount" + (i + 1), Text.of("contract.law.less"));
        return null;
      }
    }
    law.germanMinimumPay(year, List.of(amounts), paySource.strip(), signedIn.account());
    return done();
  }

  public String enterWage() {
    law.frenchMinimumWage(wageFrom, wage, wageSource.strip(), signedIn.account());
    return done();
  }

  /** The sources that rules cite and that were, or are, to be confirmed. */
  public List<CitedSource> getSources() {
    return CITED;
  }

  /** Whether one was read since. */
  public Text state(CitedSource source) {
    SourceReading reading = read.get(source.cited());
    return reading == null
        ? Text.of("contract.source.open")
        : Text.of(
            "contract.source.readAs",
            Text.of("contract.paper.day", LocalDate.ofInstant(reading.readAt(), clock.getZone())),
            reading.readAs());
  }

  public String confirmSource() {
    CitedSource source =
        CITED.stream().filter(one -> one.cited().equals(cited)).findFirst().orElseThrow();
    sources.read(source, readAs.strip(), signedIn.account());
    notice.say(Text.of("contract.source.done"));
    return NEXT;
  }

  private String done() {
    notice.say(Text.of("contract.law.done"));
    return NEXT;
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

  public List<LegalValue> getGermanMinimumPay() {
    return germanMinimumPay;
  }

  public List<LegalValue> getFrenchMinimumWage() {
    return frenchMinimumWage;
  }

  /** All figures besides that count today. */
  public List<LegalValue> getOthers() {
    return others;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  /** Euros a month; the first year's at index 0. */
  public BigDecimal[] getAmounts() {
    return amounts;
  }

  public String getPaySource() {
    return paySource;
  }

  public void setPaySource(String paySource) {
    this.paySource = paySource;
  }

  public LocalDate getWageFrom() {
    return wageFrom;
  }

  public void setWageFrom(LocalDate wageFrom) {
    this.wageFrom = wageFrom;
  }

  public BigDecimal getWage() {
    return wage;
  }

  public void setWage(BigDecimal wage) {
    this.wage = wage;
  }

  public String getWageSource() {
    return wageSource;
  }

  public void setWageSource(String wageSource) {
    this.wageSource = wageSource;
  }
}
