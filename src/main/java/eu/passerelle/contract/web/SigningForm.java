package eu.passerelle.contract.web;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.SignatureLevel;
import eu.passerelle.contract.Signer;
import eu.passerelle.contract.Signing;
import eu.passerelle.language.Text;
import eu.passerelle.web.Notice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * How someone signs on a page, in two steps: they say that they have read the edition and have a
 * code mailed; then they type it. The same for who is signed in and for a guardian.
 */
@Dependent
public class SigningForm {

  @Inject private Signing signing;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private Contract contract;
  private Signer signer;
  private String here;
  private String next;
  private boolean awaited;

  private boolean agreed;
  private int edition;
  private String code = "";

  /**
   * Prepares the step that the signer is at.
   *
   * @param here where the page leads to itself
   * @param next where it leads once they have signed
   */
  void open(Contract toSign, Signer by, String here, String next) {
    this.contract = toSign;
    this.signer = by;
    this.here = here;
    this.next = next;
    this.edition = toSign.consent().edition();
    this.awaited = signing.awaitsAnswer(toSign, by);
  }

  /** Whether a code is to be typed; one that was typed too late is answered at its field. */
  public boolean isCodeAsked() {
    return awaited || request.getParameter("code") != null;
  }

  /** The mailbox of the code, as its owner knows it again. */
  public String getMailbox() {
    return signer.maskedEmail();
  }

  /** What the signature will be worth. */
  public SignatureLevel getLevel() {
    return signing.level();
  }

  public String mailCode() {
    if (!agreed) {
      notice.at("agreed", Text.of("contract.sign.notAgreed"));
      return null;
    }
    return mailAnother();
  }

  /** In place of one that was lost or is no longer valid. */
  public String mailAnother() {
    return notice.outcome(
        signing.ask(contract.id(), signer, edition), "contract.done.codeMailed", here);
  }

  public String sign() {
    return notice.outcome(
        signing.sign(contract.id(), signer, edition, code), "contract.done.signed", next);
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
