package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.FillingIn;
import eu.passerelle.contract.Particular;
import eu.passerelle.contract.Remark;
import eu.passerelle.contract.Section;
import eu.passerelle.language.Text;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One section of a contract: its party fills it in, the others read it. */
@Named
@RequestScoped
public class SectionPage {

  private FillingIn.Sheet sheet;

  @Inject private FillingIn fillingIn;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private int edition;
  private ParticularFields fields;

  @PostConstruct
  void open() {
    Visit visit = Visit.of(request);
    Section section = visit.variable("section").flatMap(Section::named).orElseThrow(NotFound::new);
    sheet =
        visit
            .id()
            .flatMap(id -> fillingIn.sheet(id, section, signedIn.account()))
            .orElseThrow(NotFound::new);
    edition = getContract().edition();
    fields = new ParticularFields(getContract(), getParticulars()).fill(sheet.answers());
  }

  /** Saves what is filled in, all of it or a part, and goes on to what else the reader is asked. */
  public String save() {
    if (!isTheirs()) {
      throw new NotFound();
    }
    Map<Particular, String> said = fields.read(notice);
    return notice.hasErrors()
        ? null
        : notice.outcome(
            fillingIn.fillIn(getContract().id(), getSection(), edition, said, signedIn.account()),
            "contract.done.section",
            next());
  }

  private String next() {
    String query = "?faces-redirect=true&id=" + getContract().id();
    return Arrays.stream(Section.values())
        .filter(section -> section.compareTo(getSection()) > 0)
        .filter(section -> section.isOpenIn(getContract().status()))
        .filter(section -> ContractAccess.answers(signedIn.account(), getContract(), section))
        .filter(section -> !getContract().asked(section).isEmpty())
        .findFirst()
        .map(section -> "/contract/section" + query + "&section=" + section.address())
        .orElse("/contract/contract" + query);
  }

  public Contract getContract() {
    return sheet.contract();
  }

  public Section getSection() {
    return sheet.section();
  }

  /** Whether it is the reader's to answer, now or at another stage. */
  public boolean isTheirs() {
    return ContractAccess.answers(signedIn.account(), getContract(), getSection());
  }

  /** Whether the reader fills it in; else they read it. */
  public boolean isToFillIn() {
    return sheet.isToFillIn();
  }

  /** What an officer asks to put right in it, by the field's name. */
  public Map<String, String> getRemarks() {
    return getContract().remarks().stream()
        .filter(remark -> getParticulars().contains(remark.field()))
        .collect(Collectors.toMap(remark -> remark.field().code(), Remark::comment));
  }

  /** What it asks of this contract. */
  public List<Particular> getParticulars() {
    return getContract().asked(getSection());
  }

  /** An answer in words, for whoever reads. */
  public Text said(Particular particular) {
    return Optional.ofNullable(sheet.answers().get(particular))
        .map(particular::say)
        .orElseGet(() -> Text.of("contract.section.nothing"));
  }

  public ParticularFields getFields() {
    return fields;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }
}
