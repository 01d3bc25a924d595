package eu.passerelle.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser that keeps cookies and follows no redirect, so that a test sees it. */
public final class Visitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
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

  /** Takes a file by its path without a leading slash. */
  public HttpResponse<byte[]> take(String path) throws IOException, InterruptedException {
    return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Signs in by the form; what the server answers. */
  public HttpResponse<String> signIn(String email, String password)
      throws IOException, InterruptedException {
    return submit("fr/connexion", "signIn", "submit", "email", email, "password", password);
  }

  /** Opens a page, fills in its form and presses a button; what the server answers. */
  public HttpResponse<String> submit(
      String path, String form, String button, String... namesAndValues)
      throws IOException, InterruptedException {
    return submitOpened(path, open(path), form, button, namesAndValues);
  }

  /** Opens a page with forms; what to send one of them with later. */
  public String open(String path) throws IOException, InterruptedException {
    Matcher state = VIEW_STATE.matcher(get(path).body());
    if (!state.find()) {
      throw new IllegalStateException("there is no form on " + path);
    }
    return state.group(1);
  }

  /** Fills in a form of a page that was opened before and presses a button. */
  public HttpResponse<String> submitOpened(
      String path, String opened, String form, String button, String... namesAndValues)
      throws IOException, InterruptedException {
    return send(
        path,
        List.of("jakarta.faces.ViewState", opened, form + "_SUBMIT", "1", button, ""),
        namesAndValues);
  }

  /** The hidden fields of the form on a page, as a browser keeps them until it is sent. */
  public List<String> form(String path) throws IOException, InterruptedException {
    List<String> hidden = new ArrayList<>();
    Matcher input = HIDDEN.matcher(get(path).body());
    while (input.find()) {
      Matcher name = NAME.matcher(input.group());
      Matcher value = VALUE.matcher(input.group());
      if (name.find()) {
        hidden.add(name.group(1));
        hidden.add(value.find() ? value.group(1) : "");
      }
    }
    return hidden;
  }

  /** Sends a form that was opened before, with what was filled in and the button pressed. */
  public HttpResponse<String> send(String path, List<String> opened, String... filledIn)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(opened);
    all.addAll(List.of(filledIn));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(all))));
  }

  /** Sends a form that was opened before, with a file of some name chosen in one of its fields. */
  public HttpResponse<String> upload(
      String path, List<String> opened, String field, String fileName, byte[] content)
      throws IOException, InterruptedException {
    String boundary = "----passerelle" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int i = 0; i < opened.size(); i += 2) {
      body.writeBytes(part(boundary, opened.get(i), "", opened.get(i + 1)));
    }
    body.writeBytes(part(boundary, field, "; filename=\"" + fileName + "\"", ""));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] part(String boundary, String name, String more, String value) {
    String end = more.isEmpty() ? "\r\n" : "";
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s%s"
        .formatted(boundary, name, more, value, end)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Their session is gone, as after a night. */
  public void losesSession() {
    cookies.getCookieStore().removeAll();
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(application + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String form(List<String> namesAndValues) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(URLEncoder.encode(namesAndValues.get(i), StandardCharsets.UTF_8))
          .append('=')
          .append(URLEncoder.encode(namesAndValues.get(i + 1), StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
