package eu.passerelle.contract.web;

import eu.passerelle.contract.Contract;
import eu.passerelle.contract.ContractStatus;
import eu.passerelle.contract.ContractText;
import eu.passerelle.contract.GoverningLaw;
import eu.passerelle.contract.Party;
import eu.passerelle.contract.Signer;
import eu.passerelle.contract.Signing;
import eu.passerelle.web.NotFound;
import eu.passerelle.web.Page;
import eu.passerelle.web.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a guardian reads and signs, behind the personal link that was mailed. */
@Named
@RequestScoped
public class GuardianPage {

  private String token;
  private Signing.Invitation invitation;

  @Inject private Signing signing;
  @Inject private SigningForm signingForm;
  @Inject private Page page;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  @PostConstruct
  void open() {
    token = Visit.of(request).variable("token").orElseThrow(NotFound::new);
    invitation = signing.invitation(token).orElseThrow(NotFound::new);
    if (isToSign()) {
      signingForm.open(
          getContract(),
          Signer.guardian(invitation.guardian()),
          "/contract/guardian?faces-redirect=true&token=" + token,
          "/contract/signed?faces-redirect=true");
    }
    if (isExpired()) {
      page.answerGone();
    }
  }

  public Contract getContract() {
    return invitation.contract();
  }

  /** What is to be signed, or was: the contract, or an amendment that is on its way. */
  public ContractText getText() {
    return getContract().consent().text();
  }

  /** Whether it is other terms for a contract that is registered. */
  public boolean isAmendment() {
    return getContract().openAmendment().isPresent();
  }

  /** Whose law governs what. */
  public List<GoverningLaw.Line> getGoverningLaw() {
    return getText().governingLaw();
  }

  /** The secret word of the link. */
  public String getToken() {
    return token;
  }

  public String getName() {
    return invitation.guardian().name();
  }

  /** Too late for this link, while the signature is still awaited: another can be had. */
  public boolean isExpired() {
    return isAwaited() && !invitation.usable();
  }

  public boolean isToSign() {
    return isAwaited() && invitation.usable();
  }

  private boolean isAwaited() {
    return getContract().awaited(LocalDate.now(clock)).contains(Party.GUARDIAN);
  }

  /** It is being written anew, and comes back for a signature. */
  public boolean isChanging() {
    return !isSigned()
        && Set.of(ContractStatus.DRAFT, ContractStatus.AT_SCHOOL, ContractStatus.RETURNED)
            .contains(getContract().status());
  }

  public boolean isAbandoned() {
    return getContract().status() == ContractStatus.ABANDONED;
  }

  /** The others have signed since, and a guardian's signature is not needed any more. */
  public boolean isNeedless() {
    return !isSigned() && !isAwaited() && !isChanging() && !isAbandoned();
  }

  /** Who holds the link sees what they are asked to sign, or did sign. */
  public boolean isShown() {
    return invitation.usable() && (isToSign() || isSigned());
  }

  public boolean isSigned() {
    return !isAbandoned()
        && getContract().consent().given().stream().anyMatch(s -> s.party() == Party.GUARDIAN);
  }

  public SigningForm getSigning() {
    return signingForm;
  }

  /** Mails a new link to the guardian in place of one that has expired. */
  public String again() {
    signing.mailAgain(getContract().id(), Optional.empty());
    return "/account/mailSent?faces-redirect=true";
  }
}
