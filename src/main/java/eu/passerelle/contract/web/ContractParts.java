package eu.passerelle.contract.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractAccess;
import eu.passerelle.contract.Section;
import eu.passerelle.language.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The sections of a contract as a list: how far each is, and whose turn it is. */
@Named
@RequestScoped
public class ContractParts {

  @Inject private SignedIn signedIn;

  /**
   * One section of a contract.
   *
   * @param kind the shape that goes with how far it is
   * @param says how far it is, in words
   * @param isOpen whether the reader may look at it
   */
  public record Part(Section section, String kind, Text says, boolean isOpen) {}

  /** All that a contract has. */
  public List<Part> of(Contract contract) {
    return sections(contract).stream().map(section -> part(contract, section)).toList();
  }

  /** The first that the reader has to fill in now; none where nothing is asked of them. */
  public List<Section> next(Contract contract) {
    return contract.toFillIn().stream()
        .filter(section -> isTheirs(contract, section))
        .limit(1)
        .toList();
  }

  private static List<Section> sections(Contract contract) {
    return Arrays.stream(Section.values())
        .filter(section -> !contract.asked(section).isEmpty())
        .toList();
  }

  private Part part(Contract contract, Section section) {
    boolean isOpen = ContractAccess.maySee(signedIn.account(), contract, section);
    int missing = contract.unanswered(section).size();
    String unfinished = isTheirs(contract, section) ? "todo" : "wait";
    if (missing > 0) {
      return new Part(section, unfinished, says(contract, section, missing), isOpen);
    }
    if (contract.remarks().stream().anyMatch(r -> section.particulars().contains(r.field()))) {
      return new Part(section, unfinished, Text.of("contract.parts.remarked"), isOpen);
    }
    return contract.said(section).isEmpty()
        ? new Part(section, "todo", Text.of("contract.parts.optional"), isOpen)
        : new Part(section, "ok", Text.of("contract.parts.done"), isOpen);
  }

  private boolean isTheirs(Contract contract, Section section) {
    return section.isOpenIn(contract.status())
        && ContractAccess.answers(signedIn.account(), contract, section);
  }

  private static Text says(Contract contract, Section section, int missing) {
    if (section.isOpenIn(contract.status())) {
      return Text.of("contract.parts.missing", missing);
    }
    return Text.of(
        contract.status().isEditable() ? "contract.parts.later" : "contract.parts.incomplete");
  }
}
