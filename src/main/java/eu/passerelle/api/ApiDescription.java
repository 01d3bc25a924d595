package eu.passerelle.api;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to each call's description what holds for all: that what was read is not sent again, which
 * refusals to expect, and that each is a {@link Problem}. What a call says of itself stays. Named
 * in {@code microprofile-config.properties}.
 */
public class ApiDescription implements OASFilter {

  private static final List<Parameter> NONE = List.of();
  private static final List<SchemaType> NUMBER = List.of(SchemaType.INTEGER);

  @Override
  public PathItem filterPathItem(PathItem path) {
    if (path.getGET() != null) {
      describeEtag(path.getGET().getResponses());
    }
    path.getOperations().values().forEach(ApiDescription::describeRefusals);
    return path;
  }

  private static void describeEtag(APIResponses answers) {
    Optional.ofNullable(answers.getAPIResponse("200"))
        .map(APIResponse::getContent)
        .filter(shown -> shown.hasMediaType(MediaType.APPLICATION_JSON))
        .ifPresent(shown -> describe(answers, "304", "It is as the ETag in If-None-Match says"));
  }

  private static void describeRefusals(Operation call) {
    APIResponses answers = call.getResponses();
    for (Parameter parameter : Objects.requireNonNullElse(call.getParameters(), NONE)) {
      if (parameter.getIn() == In.PATH) {
        describe(answers, "404", "There is nothing here");
      } else if (NUMBER.equals(parameter.getSchema().getType())) {
        describe(answers, "400", "A parameter says something that is not known");
      }
    }
    describe(answers, "401", "The address or the password sent along is wrong");
    describe(answers, "429", "Wrong too often; Retry-After says for how many seconds to wait");
    describe(answers, APIResponses.DEFAULT, "Whatever else goes wrong");
    answers.getAPIResponses().forEach(ApiDescription::answerRefusalWithProblem);
  }

  private static void describe(APIResponses answers, String status, String words) {
    if (!answers.hasAPIResponse(status)) {
      answers.addAPIResponse(status, OASFactory.createAPIResponse().description(words));
    }
  }

  private static void answerRefusalWithProblem(String status, APIResponse answer) {
    if (status.startsWith("4") || status.equals(APIResponses.DEFAULT)) {
      Schema problem = OASFactory.createSchema().ref("Problem");
      answer.setContent(
          OASFactory.createContent()
              .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }
  }
}
