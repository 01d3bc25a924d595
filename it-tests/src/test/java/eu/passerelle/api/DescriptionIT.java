package eu.passerelle.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.passerelle.it.InsideLiberty;
import eu.passerelle.it.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the API says of itself to someone who writes a program for it. */
@InsideLiberty
class DescriptionIT {

  private static final String PROBLEM =
      "{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}";

  @ArquillianResource private URL application;

  private JsonObject description;

  @BeforeEach
  void someoneReads() throws Exception {
    description = json(application.toURI().resolve("/").toString(), "openapi?format=JSON");
  }

  @Test
  @DisplayName("the form of what each call answers, and that each of its refusals is a problem")
  void answers() {
    List<String> wrong = new ArrayList<>();
    description
        .getJsonObject("paths")
        .forEach(
            (path, calls) ->
                calls
                    .asJsonObject()
                    .forEach(
                        (method, call) ->
                            faults(method, call.asJsonObject().getJsonObject("responses"))
                                .forEach(fault -> wrong.add(method + " " + path + ": " + fault))));
    assertEquals(List.of(), wrong);
  }

  private static List<String> faults(String method, JsonObject answers) {
    List<String> faults = new ArrayList<>();
    for (String kind : List.of("2", "4", "default")) {
      if (answers.keySet().stream().noneMatch(status -> status.startsWith(kind))) {
        faults.add("nothing is said of " + kind);
      }
    }
    answers.forEach(
        (status, answer) -> {
          JsonObject forms = answer.asJsonObject().getJsonObject("content");
          if (status.startsWith("2") && !isForm(forms)) {
            faults.add(status + " has no form");
          }
          if (status.matches("4..|default") && !PROBLEM.equals(String.valueOf(forms))) {
            faults.add(status + " is no problem");
          }
          if (method.equals("get")
              && forms != null
              && forms.containsKey("application/json")
              && !answers.containsKey("304")) {
            faults.add("nothing is said of its ETag");
          }
        });
    return faults;
  }

  private static boolean isForm(JsonObject forms) {
    return forms != null
        && !forms.isEmpty()
        && forms.values().stream()
            .map(form -> form.asJsonObject().getJsonObject("schema"))
            .allMatch(schema -> schema != null && !schema.isEmpty());
  }

  @Test
  @DisplayName("everything that stands on a page of a list")
  void lists() throws Exception {
    for (String list : List.of("occupations", "partners")) {
      JsonObject shown = json(application.toString(), "api/v1/" + list);
      JsonObject page =
          form("/paths/~1api~1v1~1" + list + "/get/responses/200/content/application~1json/schema");
      assertTrue(page.keySet().containsAll(shown.keySet()), page.toString());
      String ofEach = page.getJsonObject("items").getJsonObject("items").getString("$ref");
      JsonObject each = form(ofEach.substring(1));
      for (JsonObject one : shown.getJsonArray("items").getValuesAs(JsonObject.class)) {
        assertTrue(each.keySet().containsAll(one.keySet()), each.toString());
      }
    }
  }

  private JsonObject form(String pointer) {
    JsonObject schema = description.getValue(pointer).asJsonObject();
    return schema.containsKey("$ref")
        ? form(schema.getString("$ref").substring(1))
        : schema.getJsonObject("properties");
  }

  private static JsonObject json(String server, String path) throws Exception {
    String body = new Visitor(server).get(path).body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
