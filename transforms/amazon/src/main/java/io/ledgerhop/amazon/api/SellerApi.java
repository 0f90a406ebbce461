// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls the Selling Partner API on behalf of one seller account; answers are JSON, or a problem.
 */
public final class SellerApi {

  private static final String JSON_TYPE = "application/json";
  private static final String ERRORS = "errors";

  /** Amazon's answers have about ten levels. */
  private static final int NESTING_MAX = 200;

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final SellerAccount account;
  private final LwaTokens tokens;
  private final Denial denial;
  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(NESTING_MAX).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  public SellerApi(SellerAccount account, LwaTokens tokens) {
    this.account = account;
    this.tokens = tokens;
    this.denial = new Denial(this, tokens);
  }

  public SellerAccount account() {
    return account;
  }

  /**
   * Verifies that Login with Amazon accepts the authorisation.
   *
   * @throws ConnectorException with a code of {@link io.ledgerhop.amazon.auth.LwaProblem} or of
   *     {@link io.ledgerhop.http.HttpProblem} if it does not
   */
  void prove() {
    tokens.prove(account.credentials());
  }

  /**
   * The answer of an operation.
   *
   * @param id what follows the path; empty if nothing does
   * @throws ConnectorException with a code of {@link ApiProblem}, of {@link
   *     io.ledgerhop.amazon.auth.LwaProblem} or of {@link io.ledgerhop.http.HttpProblem}
   */
  public JsonNode get(Operation operation, String id, Map<String, String> query) {
    return answer(operation, Call.get(address(operation, id, query)));
  }

  /** The answer together with its request id; fails like {@link #get}. */
  public Answer page(Operation operation, Map<String, String> query) {
    try (Reply reply = sent(operation, Call.get(address(operation, "", query)))) {
      return new Answer(answer(operation, reply), reply.requestId().orElse("unknown"));
    }
  }

  /**
   * @param requestId the id that Amazon's support asks for
   */
  public record Answer(JsonNode body, String requestId) {

    /** The content of a member of the answer. */
    public Answer inside(String member) {
      return new Answer(body.path(member), requestId);
    }

    /** The request id as the end of a message. */
    public String note() {
      return ", request id " + requestId;
    }
  }

  /** Sends a JSON body and returns the answer; fails like {@link #get}. */
  public JsonNode post(Operation operation, JsonNode body) {
    String text = body.toString();
    return answer(
        operation, Call.post(address(operation, "", Map.of())).body(JSON_TYPE, text, text));
  }

  /** Removes something; fails like {@link #get}. */
  public void delete(Operation operation, String id) {
    try (Reply reply = sent(operation, Call.delete(address(operation, id, Map.of())))) {
      if (!reply.isSuccess()) {
        throw new ConnectorException(refusal(operation, reply));
      }
    }
  }

  private URI address(Operation operation, String id, Map<String, String> query) {
    return account.address().resolve(operation.path() + encoded(id), encoded(query));
  }

  private JsonNode answer(Operation operation, Call call) {
    try (Reply reply = sent(operation, call)) {
      return answer(operation, reply);
    }
  }

  private Reply sent(Operation operation, Call call) {
    return tokens.send(
        call.header("Accept", JSON_TYPE)
            .replayed(operation.replay())
            .within(operation.quota(account.credentials().fingerprint())),
        account.credentials());
  }

  private JsonNode answer(Operation operation, Reply reply) {
    if (!reply.isSuccess()) {
      throw new ConnectorException(refusal(operation, reply));
    }
    JsonNode answer = readable(operation, reply);
    if (!answer.isObject()) {
      throw new ConnectorException(unreadable(operation, reply.excerpt() + reply.requestIdNote()));
    }
    if (!answer.path(ERRORS).isEmpty()) {
      // Amazon: old operations return errors with status 200, even together with a payload.
      throw new ConnectorException(
          ApiProblem.ANSWER_WITH_ERRORS.at(account.place(), operation.label(), words(reply)));
    }
    return answer;
  }

  private JsonNode readable(Operation operation, Reply reply) {
    try {
      return json.readTree(reply.text());
    } catch (StreamConstraintsException e) {
      String what = "JSON beyond the limits, such as " + NESTING_MAX + " levels of nesting";
      throw new ConnectorException(unreadable(operation, what + reply.requestIdNote()), e);
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  /** The problem of an answer that does not match Amazon's model. */
  public Problem unreadable(Operation operation, String what) {
    return ApiProblem.ANSWER_UNREADABLE.at(account.place(), operation.label(), what);
  }

  /** Only the status decides; the codes in the body are not consistent. */
  private Problem refusal(Operation operation, Reply reply) {
    String place = account.place();
    String words = words(reply);
    return switch (reply.status()) {
      case BAD_REQUEST -> ApiProblem.INPUT_REFUSED.at(place, operation.label(), words);
      case UNAUTHORIZED, FORBIDDEN -> denial.problem(operation, reply, words);
      case NOT_FOUND -> ApiProblem.NOT_FOUND.at(place, operation.label(), words);
      default -> ApiProblem.REQUEST_REFUSED.at(place, operation.label(), reply.status(), words);
    };
  }

  private String words(Reply reply) {
    JsonNode error = parsed(reply.text()).path(ERRORS).path(0);
    String said =
        error.isMissingNode()
            ? reply.excerpt()
            : String.join(
                    " ",
                    error.path("code").asText(""),
                    error.path("message").asText(""),
                    error.path("details").asText(""))
                .strip();
    return said + reply.requestIdNote();
  }

  private JsonNode parsed(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }

  private static String encoded(Map<String, String> query) {
    return query.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
