package eu.passerelle.account.web;

import eu.passerelle.account.Password;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How long a password may be, for the hints and inputs of the forms that ask for a new one. */
@Named
@ApplicationScoped
public class PasswordLimits {

  public int getShortest() {
    return Password.SHORTEST;
  }

  public int getLongest() {
    return Password.LONGEST;
  }
}
