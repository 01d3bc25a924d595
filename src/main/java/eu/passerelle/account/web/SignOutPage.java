package eu.passerelle.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signs out; asked for by a form, so that no link on another site can do it. */
@Named
@RequestScoped
public class SignOutPage {

  @Inject private HttpServletRequest request;

  public String signOut() {
    Sessions.end(request);
    return "/page/home?faces-redirect=true";
  }
}
