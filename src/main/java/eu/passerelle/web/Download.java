package eu.passerelle.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that is sent to be saved and not shown, nor kept by anything on its way.
 *
 * @param name what it is called, in any script
 * @param type its media type
 */
public record Download(String name, String type, byte[] content) {

  /** A file that is made while it is sent, since it may be larger than memory. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Sends it as the answer to the request at work, in place of a page. */
  public void send() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseContentLength(content.length);
    send(name, type, out -> out.write(content));
  }

  /** Sends a file of any length while it is made. */
  public static void send(String name, String type, Content content) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    response.setResponseContentType(type);
    response.setResponseHeader("Content-Disposition", disposition(name));
    response.setResponseHeader("X-Content-Type-Options", "nosniff");
    response.setResponseHeader("Cache-Control", "no-store");
    try {
      content.writeTo(response.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The name in plain letters for old browsers, and as it is (RFC 6266) for all others. */
  private static String disposition(String name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            name.replaceAll("[^A-Za-z0-9 ._-]", "_"),
            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
