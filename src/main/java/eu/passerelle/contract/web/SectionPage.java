package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.AnswerKind;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.FillingIn;
import eu.passerelle.contract.FormSource;
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
import java.util.EnumMap;
import java.util.HashMap;
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
  private final Map<String, String> answers = new HashMap<>();

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
    sheet
        .answers()
        .forEach((particular, value) -> answers.put(particular.name(), typed(particular, value)));
  }

  /** An answer as one would type it: with the decimal comma of both languages. */
  private static String typed(Particular particular, String value) {
    return switch (particular.kind()) {
      case HOURS, AMOUNT -> value.replace('.', ',');
      default -> value;
    };
  }

  /** Saves what is filled in, all of it or a part, and goes on to what else the reader is asked. */
  public String save() {
    if (!isTheirs()) {
      throw new NotFound();
    }
    Map<Particular, String> said = new EnumMap<>(Particular.class);
    for (Particular particular : getParticulars()) {
      read(particular).ifPresent(value -> said.put(particular, value));
    }
    return notice.hasErrors()
        ? null
        : notice.outcome(
            fillingIn.fillIn(getContract().id(), getSection(), edition, said, signedIn.account()),
            "contract.done.section",
            next());
  }

  private Optional<String> read(Particular particular) {
    String typed = answers.get(particular.name());
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    Optional<String> value = particular.read(typed);
    if (value.isEmpty()) {
      notice.at(particular.name(), particular.wrong());
    }
    return value;
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

  public boolean isRequired(Particular particular) {
    return particular.isRequiredOf(getContract());
  }

  /** What the other system calls it, where one finds it, and where it stands that it is asked. */
  public Text hint(Particular particular) {
    FormSource source = particular.sourceFor(getContract()).orElseThrow();
    return Text.of(
        source.isConfirmed() ? "contract.section.hint" : "contract.section.hintToConfirm",
        particular.hint(),
        source.where());
  }

  /** An answer in words, for whoever reads. */
  public Text said(Particular particular) {
    return Optional.ofNullable(sheet.answers().get(particular))
        .map(particular::say)
        .orElseGet(() -> Text.of("contract.section.nothing"));
  }

  /** The keyboard that a telephone shows for an answer. */
  public String keyboard(Particular particular) {
    return switch (particular.kind()) {
      case COUNT, IDCC, SIRET, AGS, BETRIEBSNUMMER -> "numeric";
      case HOURS, AMOUNT -> "decimal";
      default -> "text";
    };
  }

  /** Whether an answer is a day, and so chosen in a calendar; everything else is written. */
  public boolean isDate(Particular particular) {
    return particular.kind() == AnswerKind.DATE;
  }

  public boolean isLong(Particular particular) {
    return particular.kind() == AnswerKind.PARAGRAPHS;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }
}
