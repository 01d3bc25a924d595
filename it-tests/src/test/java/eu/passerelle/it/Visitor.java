package eu.passerelle.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser that keeps cookies and follows no redirect, so that a test sees it. */
public final class Visitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String application;

  /**
   * @param application the address of the home page's folder, ending with a slash
   */
  public Visitor(String application) {
    this.application = application;
  }

  /** Asks for a page by its path without a leading slash. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Signs in by the form; what the server answers. */
  public HttpResponse<String> signIn(String email, String password)
      throws IOException, InterruptedException {
    return submit("fr/connexion", "signIn", "email", email, "password", password, "submit", "");
  }

  /** Opens a page, fills in its form and sends it; what the server answers. */
  public HttpResponse<String> submit(String path, String formId, String... namesAndValues)
      throws IOException, InterruptedException {
    Matcher state = VIEW_STATE.matcher(get(path).body());
    if (!state.find()) {
      throw new IllegalStateException("there is no form on the page " + path);
    }
    String filled =
        form(namesAndValues)
            + "&"
            + form(formId + "_SUBMIT", "1", "jakarta.faces.ViewState", state.group(1));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(filled)));
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(application + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String form(String... namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(URLEncoder.encode(namesAndValues[i], StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
