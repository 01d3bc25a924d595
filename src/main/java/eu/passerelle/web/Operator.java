package eu.passerelle.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs this Passerelle and answers for it, as the legal notice must say. It comes from the
 * environment ({@code PASSERELLE_OPERATOR_NAME} and so on); what is not set, the pages say is still
 * to be given.
 */
@Named("operator")
@ApplicationScoped
public class Operator {

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_NAME")
  private Optional<String> name;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_ADDRESS")
  private Optional<String> address;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_EMAIL")
  private Optional<String> email;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_PHONE")
  private Optional<String> phone;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_DIRECTOR")
  private Optional<String> director;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_HOST")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "PASSERELLE_OPERATOR_DATA_PROTECTION")
  private Optional<String> dataProtection;

  public Optional<String> name() {
    return name;
  }

  /** On one line, its parts separated by commas. */
  public Optional<String> address() {
    return address;
  }

  public Optional<String> email() {
    return email;
  }

  public Optional<String> phone() {
    return phone;
  }

  /** Who is responsible for what is published, as both laws ask. */
  public Optional<String> director() {
    return director;
  }

  /** Who runs the machines, with address, as French law asks. */
  public Optional<String> host() {
    return host;
  }

  /** How to reach the data protection officer. */
  public Optional<String> dataProtection() {
    return dataProtection;
  }
}
