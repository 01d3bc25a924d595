package eu.passerelle.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers a GET with the fingerprint of what it shows, or with 304 to whom has it already. */
public final class Etags {

  private static final Jsonb JSON = JsonbBuilder.create();

  private Etags() {}

  /** The answer to a conditional GET; anyone may keep it for a minute. */
  public static Response answer(Request request, Object body) {
    CacheControl cache = new CacheControl();
    cache.setMaxAge(60);
    return answer(request, body, cache);
  }

  /** The same for what this reader alone may see: nobody between keeps it, and they always ask. */
  public static Response answerPrivately(Request request, Object body) {
    CacheControl cache = new CacheControl();
    cache.setPrivate(true);
    cache.setNoCache(true);
    return answer(request, body, cache);
  }

  private static Response answer(Request request, Object body, CacheControl cache) {
    String json = JSON.toJson(body);
    EntityTag tag = new EntityTag(fingerprint(json));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(json, MediaType.APPLICATION_JSON_TYPE))
        .tag(tag)
        .cacheControl(cache)
        .build();
  }

  private static String fingerprint(String json) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
