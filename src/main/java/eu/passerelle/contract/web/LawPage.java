package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.LawKeeping;
import eu.passerelle.contract.LegalValue;
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

/** Where the administrator reads and enters the figures that the law changes from year to year. */
@Named
@RequestScoped
public class LawPage {

  private static final int YEARS_OF_TABLE = 4;

  @Inject private LawKeeping law;
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

  @PostConstruct
  void read() {
    germanMinimumPay = law.figures(LegalValue.Kind.MINIMUM_PAY, Country.DE);
    frenchMinimumWage = law.figures(LegalValue.Kind.MINIMUM_WAGE, Country.FR);
    others = law.othersInForce(LocalDate.now(clock));
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

  private String done() {
    notice.say(Text.of("contract.law.done"));
    return "/contract/law?faces-redirect=true";
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
