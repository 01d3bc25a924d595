package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Drafting;
import eu.passerelle.contract.Terms;
import eu.passerelle.language.Text;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.organisation.Organisations;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The company fills in what a contract still lacks. */
@Named
@RequestScoped
public class ContractForm {

  private Contract contract;

  @Inject private ContractReading reading;
  @Inject private Drafting drafting;
  @Inject private Organisations organisations;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Long school;
  private String qualification = "";
  private String trainer = "";
  private LocalDate start;
  private LocalDate end;
  private Integer probation;
  private BigDecimal hours;
  private Integer leave;
  private BigDecimal pay1;
  private BigDecimal pay2;
  private BigDecimal pay3;
  private BigDecimal pay4;
  private BigDecimal pay5;

  @PostConstruct
  void prepare() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.file(id, signedIn.account()))
            .map(ContractReading.File::contract)
            .filter(c -> ContractAccess.isEmployerOf(signedIn.account(), c))
            .filter(c -> c.status().isEditable())
            .orElseThrow(NotFound::new);
    Terms terms = contract.terms();
    school = contract.school().map(Organisation::id).orElse(null);
    qualification = text(terms.qualification());
    trainer = text(terms.trainer());
    start = terms.startDate();
    end = terms.endDate();
    probation = terms.probationMonths();
    hours = terms.weeklyHours();
    leave = terms.leaveDays();
    pay1 = contract.pay().get(1);
    pay2 = contract.pay().get(2);
    pay3 = contract.pay().get(3);
    pay4 = contract.pay().get(4);
    pay5 = contract.pay().get(5);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  public String save() {
    Optional<Organisation> chosen =
        getSchools().stream().filter(o -> o.id().equals(school)).findFirst();
    if (chosen.isEmpty()) {
      notice.at("school", Text.of("contract.field.school.missing"));
    }
    if (end != null && !end.isAfter(start)) {
      notice.at("end", Text.of("contract.field.end.before"));
    }
    if (notice.hasErrors()) {
      return null;
    }
    drafting.agree(
        contract.id(),
        new Terms(qualification, trainer, start, end, probation, hours, leave),
        pay(),
        chosen.orElseThrow(),
        signedIn.account().id());
    notice.say(Text.of("contract.done.saved"));
    return "/contract/contract?faces-redirect=true&id=" + contract.id();
  }

  private SortedMap<Integer, BigDecimal> pay() {
    SortedMap<Integer, BigDecimal> pay = new TreeMap<>();
    BigDecimal[] years = {pay1, pay2, pay3, pay4, pay5};
    for (int year = 1; year <= years.length; year++) {
      if (years[year - 1] != null) {
        pay.put(year, years[year - 1]);
      }
    }
    return pay;
  }

  /** The schools of the theory's country. */
  @Transactional
  public List<Organisation> getSchools() {
    return organisations.schoolsIn(contract.theory());
  }

  public Contract getContract() {
    return contract;
  }

  public Long getSchool() {
    return school;
  }

  public void setSchool(Long school) {
    this.school = school;
  }

  public String getQualification() {
    return qualification;
  }

  public void setQualification(String qualification) {
    this.qualification = qualification;
  }

  public String getTrainer() {
    return trainer;
  }

  public void setTrainer(String trainer) {
    this.trainer = trainer;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate end) {
    this.end = end;
  }

  public Integer getProbation() {
    return probation;
  }

  public void setProbation(Integer probation) {
    this.probation = probation;
  }

  public BigDecimal getHours() {
    return hours;
  }

  public void setHours(BigDecimal hours) {
    this.hours = hours;
  }

  public Integer getLeave() {
    return leave;
  }

  public void setLeave(Integer leave) {
    this.leave = leave;
  }

  public BigDecimal getPay1() {
    return pay1;
  }

  public void setPay1(BigDecimal pay1) {
    this.pay1 = pay1;
  }

  public BigDecimal getPay2() {
    return pay2;
  }

  public void setPay2(BigDecimal pay2) {
    this.pay2 = pay2;
  }

  public BigDecimal getPay3() {
    return pay3;
  }

  public void setPay3(BigDecimal pay3) {
    this.pay3 = pay3;
  }

  public BigDecimal getPay4() {
    return pay4;
  }

  public void setPay4(BigDecimal pay4) {
    this.pay4 = pay4;
  }

  public BigDecimal getPay5() {
    return pay5;
  }

  public void setPay5(BigDecimal pay5) {
    this.pay5 = pay5;
  }
}
