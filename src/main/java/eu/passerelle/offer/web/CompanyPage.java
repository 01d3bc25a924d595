package eu.passerelle.offer.web;

import eu.passerelle.account.SignedIn;
import eu.passerelle.language.Bilingual;
import eu.passerelle.language.Language;
import eu.passerelle.language.Text;
import eu.passerelle.offer.OfferDesk;
import eu.passerelle.organisation.Organisation;
import eu.passerelle.web.Notice;
import eu.passerelle.web.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What a company tells apprentices of itself. */
@Named
@RequestScoped
public class CompanyPage {

  @Inject private OfferDesk desk;
  @Inject private SignedIn signedIn;
  @Inject private Notice notice;
  @Inject private Page page;

  private Language writtenIn;
  private String description = "";
  private String translation = "";
  private String website = "";
  private String street = "";
  private String postcode = "";

  @PostConstruct
  void prepare() {
    Organisation company = signedIn.organisation();
    Optional<Bilingual> said = company.description();
    writtenIn = said.map(Bilingual::writtenIn).orElse(page.language());
    description = said.flatMap(d -> d.version(writtenIn)).orElse("");
    translation = said.flatMap(d -> d.version(writtenIn.other())).orElse("");
    website = company.website().orElse("");
    street = company.street().orElse("");
    postcode = company.postcode().orElse("");
  }

  public String save() {
    if (!website.isBlank() && !website.strip().matches("https?://[^\\s/]+\\.[^\\s]+")) {
      notice.at("website", Text.of("offer.company.website.wrong"));
      return null;
    }
    desk.present(
        signedIn.organisation(),
        description.isBlank()
            ? Optional.empty()
            : Optional.of(
                Bilingual.written(writtenIn, description).with(writtenIn.other(), translation)),
        Optional.of(website),
        street,
        postcode);
    notice.say(Text.of("offer.company.saved"));
    return "/offer/mine?faces-redirect=true";
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public Language getWrittenIn() {
    return writtenIn;
  }

  public void setWrittenIn(Language writtenIn) {
    this.writtenIn = writtenIn;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getTranslation() {
    return translation;
  }

  public void setTranslation(String translation) {
    this.translation = translation;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }
}
