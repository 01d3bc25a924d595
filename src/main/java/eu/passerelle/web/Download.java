package eu.passerelle.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
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

  /** Sends it as the answer to the request at work, in place of a page. */
  public void send() {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext response = context.getExternalContext();
    response.setResponseContentType(type);
    response.setResponseContentLength(content.length);
    response.setResponseHeader("Content-Disposition", disposition());
    response.setResponseHeader("X-Content-Type-Options", "nosniff");
    response.setResponseHeader("Cache-Control", "no-store");
    try {
      response.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  /** The name in plain letters for old browsers, and as it is (RFC 6266) for all others. */
  private String disposition() {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            name.replaceAll("[^A-Za-z0-9 ._-]", "_"),
            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
