package eu.passerelle.contract;

import eu.passerelle.language.Text;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an officer can ask to be put right: one of the terms, or a particular. */
public sealed interface Correctable permits ContractField, Particular {

  /** As the forms ask for it: the terms first, then section by section. */
  Comparator<Correctable> IN_ORDER = Comparator.comparing(all()::indexOf);

  /** Its name, the same for ever. */
  String name();

  /** Its name on the form where it is filled in. */
  String code();

  Text label();

  /** Who fills it in, and puts it right. */
  Actor by();

  /** Whether all parties read it. */
  boolean isAgreed();

  private static List<Correctable> all() {
    return Stream.<Correctable>concat(
            Stream.of(ContractField.values()), Stream.of(Particular.values()))
        .toList();
  }

  /** The name as the database keeps it. */
  @Converter
  class Name implements AttributeConverter<Correctable, String> {

    @Override
    public String convertToDatabaseColumn(Correctable field) {
      return field.name();
    }

    @Override
    public Correctable convertToEntityAttribute(String name) {
      return all().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }
  }
}
