package eu.passerelle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The request as the page sees it: what stood in the address is there as a parameter.
 *
 * <p>The parameters are read only when the page asks, since those of a form with files are known to
 * its own servlet alone. Texts of such a form are read from their parts: the server's own reading
 * drops the ends of lines.
 *
 * <p>A line ends in one character here, as a browser counts it, and not in two, as it is sent. Of
 * other control characters, which nobody types and the database does not take, a text has none.
 */
final class PageRequest extends HttpServletRequestWrapper {

  /** As in {@code web.xml}: the server holds each file to it, but not all of them together. */
  private static final long MOST_BYTES = 60L * 1024 * 1024;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  private final Map<String, String> variables;
  private Map<String, String[]> parameters;

  PageRequest(HttpServletRequest request, Map<String, String> variables) {
    super(request);
    this.variables = variables;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (parameters == null) {
      // What can't be read is told once: the page that says so has to read its address.
      parameters = withVariables(Map.of());
      if (isFormWithFiles(this) && getContentLengthLong() > MOST_BYTES) {
        throw new TooLarge();
      }
      Map<String, String[]> read = new LinkedHashMap<>(sent());
      if (isFormWithFiles(this)) {
        readTexts(read);
      }
      read.replaceAll((name, values) -> cleaned(values));
      parameters = withVariables(read);
    }
    return parameters;
  }

  private Map<String, String[]> sent() {
    try {
      return super.getParameterMap();
    } catch (IllegalStateException e) {
      throw new Unreadable(e);
    }
  }

  private Map<String, String[]> withVariables(Map<String, String[]> read) {
    Map<String, String[]> all = new LinkedHashMap<>(read);
    variables.forEach((name, value) -> all.put(name, new String[] {value}));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  static boolean isFormWithFiles(HttpServletRequest request) {
    return request.getContentType() != null
        && request.getContentType().startsWith("multipart/form-data");
  }

  private static String[] cleaned(String[] values) {
    return Arrays.stream(values)
        .map(value -> CONTROLS.matcher(value.replace("\r\n", "\n")).replaceAll(""))
        .toArray(String[]::new);
  }

  private void readTexts(Map<String, String[]> read) {
    try {
      for (Part part : getParts()) {
        String[] known = read.get(part.getName());
        if (part.getSubmittedFileName() == null && known != null && known.length == 1) {
          byte[] text = part.getInputStream().readAllBytes();
          read.put(part.getName(), new String[] {new String(text, StandardCharsets.UTF_8)});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      throw new TooLarge(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }
}
