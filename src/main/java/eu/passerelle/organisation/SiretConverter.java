package eu.passerelle.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Siret} as its digits. */
@Converter(autoApply = true)
public class SiretConverter implements AttributeConverter<Siret, String> {

  @Override
  public String convertToDatabaseColumn(Siret siret) {
    return siret == null ? null : siret.digits();
  }

  @Override
  public Siret convertToEntityAttribute(String digits) {
    return digits == null ? null : new Siret(digits);
  }
}
