// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One function call of the gateway.
 *
 * @param label its purpose, for messages and counts: {@code query GLACCOUNT}
 * @param controlId the id that the answer repeats; for a write, it prevents a second execution
 * @param effect whether it changes anything
 * @param body writes the element of the call
 */
public record ApiFunction(
    String label, String controlId, Effect effect, Consumer<ElementWriter> body) {

  /** Longest control id (Intacct: schema of API version 3.0). */
  public static final int CONTROL_ID_MAX = 256;

  /** Whether a function changes the books. */
  public enum Effect {
    /** May be repeated at any time. */
    READS,
    /** Executed once for each control id; never repeated without a lookup. */
    WRITES
  }

  /** Refuses a control id that violates the schema. */
  public ApiFunction {
    if (controlId.isEmpty() || controlId.length() > CONTROL_ID_MAX) {
      throw new IllegalArgumentException(
          "a control id has 1 to " + CONTROL_ID_MAX + " characters: " + controlId);
    }
  }

  public static ApiFunction reading(String label, Consumer<ElementWriter> body) {
    return new ApiFunction(label, label.replace(' ', '-'), Effect.READS, body);
  }

  public static ApiFunction writing(String label, String controlId, Consumer<ElementWriter> body) {
    return new ApiFunction(label, controlId, Effect.WRITES, body);
  }

  /** The purposes of several functions, each once: {@code query APBILL, query GLBATCH}. */
  static String labels(List<ApiFunction> functions) {
    return functions.stream().map(ApiFunction::label).distinct().collect(Collectors.joining(", "));
  }

  /**
   * The same function as one of several in a request, in which no two may have one control id.
   *
   * @param position 0 for the first, which keeps its control id
   */
  ApiFunction at(int position) {
    return position == 0
        ? this
        : new ApiFunction(label, controlId + "-" + (position + 1), effect, body);
  }

  /** How many characters the request leaves out because XML cannot represent them. */
  public int charactersRemoved() {
    ElementWriter writer = new ElementWriter();
    body.accept(writer);
    return writer.removed();
  }

  boolean writes() {
    return effect == Effect.WRITES;
  }
}
