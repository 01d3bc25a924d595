package eu.passerelle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The request as the page sees it: what stood in the address is there as a parameter.
 *
 * <p>The parameters are read only when the page asks, since those of a form with files are known to
 * its own servlet alone. Texts of such a form are read from their parts: the server's own reading
 * drops the ends of lines.
 */
final class PageRequest extends HttpServletRequestWrapper {

  private final Map<String, String> variables;
  private Map<String, String[]> parameters;

  PageRequest(HttpServletRequest request, Map<String, String> variables) {
    super(request);
    this.variables = variables;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (parameters == null) {
      Map<String, String[]> read = new LinkedHashMap<>(super.getParameterMap());
      if (isFormWithFiles()) {
        readTexts(read);
      }
      variables.forEach((name, value) -> read.put(name, new String[] {value}));
      parameters = Collections.unmodifiableMap(read);
    }
    return parameters;
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

  private boolean isFormWithFiles() {
    return getContentType() != null && getContentType().startsWith("multipart/form-data");
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
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }
}
