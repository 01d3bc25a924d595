package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.ContractReading;
import eu.passerelle.contract.Drafting;
import eu.passerelle.contract.Remark;
import eu.passerelle.contract.Terms;
import eu.passerelle.language.Text;
import eu.passerelle.offer.Qualifications;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The company fills in what a contract still lacks. */
@Named
@RequestScoped
public class ContractForm {

  /** Chosen where the qualification is none of those on the list. */
  private static final String OTHER = "other";

  private Contract contract;
  private List<Organisation> schools;

  @Inject private ContractReading reading;
  @Inject private Drafting drafting;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private int edition;
  private Long school;
  private String qualification = "";
  private String otherQualification = "";
  private String trainer = "";
  private LocalDate start;
  private LocalDate end;
  private Integer probation;
  private BigDecimal hours;
  private Integer leave;
  private String collectiveAgreement = "";
  private final PayFields pay = new PayFields();

  @PostConstruct
  void prepare() {
    contract =
        Visit.of(request)
            .id()
            .flatMap(id -> reading.file(id, signedIn.account()))
            .map(ContractReading.File::contract)
            .filter(c -> ContractAccess.isEmployerOf(signedIn.account(), c))
            .orElseThrow(NotFound::new);
    schools = reading.schoolsFor(contract);
    Terms terms = contract.terms();
    school = contract.school().map(Organisation::id).orElse(null);
    edition = contract.edition();
    readQualification(text(terms.qualification()));
    trainer = text(terms.trainer());
    start = terms.startDate();
    end = terms.endDate();
    probation = terms.probationMonths();
    hours = terms.weeklyHours();
    leave = terms.leaveDays();
    collectiveAgreement = text(terms.collectiveAgreement());
    pay.fill(contract.pay());
  }

  private void readQualification(String agreed) {
    boolean listed = agreed.isEmpty() || getQualifications().contains(agreed);
    qualification = listed ? agreed : OTHER;
    otherQualification = listed ? "" : agreed;
  }

  private static String said(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  /** Saves what is filled in, all of it or a part. */
  public String save() {
    Optional<Organisation> chosen = schools.stream().filter(o -> o.id().equals(school)).findFirst();
    if (end != null && !end.isAfter(start)) {
      notice.at("end", Text.of("contract.field.end.before"));
    }
    if (notice.hasErrors()) {
      return null;
    }
    return notice.outcome(
        drafting.agree(
            contract.id(),
            edition,
            new Terms(
                said(qualification.equals(OTHER) ? otherQualification : qualification),
                said(trainer),
                start,
                end,
                probation,
                hours,
                leave,
                said(collectiveAgreement)),
            pay.typed(),
            chosen,
            signedIn.account()),
        "contract.done.saved",
        "/contract/contract?faces-redirect=true&id=" + contract.id());
  }

  /** The schools of the theory's country. */
  public List<Organisation> getSchools() {
    return schools;
  }

  /** Whether it can be changed where it stands; someone may come here too late. */
  public boolean isEditable() {
    return contract.status().isEditable();
  }

  /** What one can aim at in the country of the theory. */
  public List<String> getQualifications() {
    return Qualifications.of(contract.occupation(), contract.theory());
  }

  public String getOther() {
    return OTHER;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  public String getOtherQualification() {
    return otherQualification;
  }

  public void setOtherQualification(String otherQualification) {
    this.otherQualification = otherQualification;
  }

  public String getCollectiveAgreement() {
    return collectiveAgreement;
  }

  public void setCollectiveAgreement(String collectiveAgreement) {
    this.collectiveAgreement = collectiveAgreement;
  }

  /** What an officer asks to put right, by the field's name on this form. */
  public Map<String, String> getRemarks() {
    return contract.remarks().stream()
        .collect(Collectors.toMap(remark -> remark.field().code(), Remark::comment));
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

  /** Gross a month; the first year's at index 0. */
  public BigDecimal[] getPay() {
    return pay.amounts();
  }
}
