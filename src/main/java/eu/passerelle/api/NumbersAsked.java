package eu.passerelle.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the numbers in a query, such as {@code ?page=2}. What is none is the asker's mistake and is
 * said to be; left alone it would look as if there were nothing at this address.
 */
@Provider
public class NumbersAsked implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Optional<String> name =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(a -> ((QueryParam) a).value())
            .findFirst();
    return name.isPresent() && type == int.class ? converter(name.get()) : null;
  }

  @SuppressWarnings("unchecked") // asked for int only
  private static <T> ParamConverter<T> converter(String name) {
    return (ParamConverter<T>) new Numbers(name);
  }

  private record Numbers(String name) implements ParamConverter<Integer> {

    @Override
    public Integer fromString(String text) {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException e) {
        throw new BadRequestException("The parameter " + name + " has to be a number.", e);
      }
    }

    @Override
    public String toString(Integer number) {
      return number.toString();
    }
  }
}
