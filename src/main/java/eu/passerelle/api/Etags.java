package eu.passerelle.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Answers who reads with the fingerprint of what is shown, or with 304 to whom has it already. A
 * page of a list names the next one in a header too.
 */
@Provider
public class Etags implements ContainerResponseFilter {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (READING.contains(request.getMethod())
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && MediaType.APPLICATION_JSON_TYPE.equals(response.getMediaType())) {
      if (response.getEntity() instanceof Page<?> page) {
        page.next()
            .map(next -> Link.fromUri(next).rel("next").build())
            .ifPresent(next -> response.getHeaders().add(HttpHeaders.LINK, next));
      }
      answer(request, response);
    }
  }

  private static void answer(ContainerRequestContext request, ContainerResponseContext response) {
    String json = JSON.toJson(response.getEntity());
    EntityTag tag = new EntityTag(fingerprint(json));
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, keeping(request));
    Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged == null) {
      response.setEntity(json);
    } else {
      response.setStatusInfo(unchanged.build().getStatusInfo());
      response.setEntity(null);
    }
  }

  // What is shown to anyone may be kept for a minute. Who is known may be shown what others may
  // not see: nobody between keeps it, and they always ask.
  private static CacheControl keeping(ContainerRequestContext request) {
    CacheControl cache = new CacheControl();
    if (request.getSecurityContext().getUserPrincipal() == null) {
      cache.setMaxAge(60);
    } else {
      cache.setPrivate(true);
      cache.setNoCache(true);
    }
    return cache;
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
