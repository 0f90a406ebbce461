// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.function.Consumer;

/**
 * One call of the gateway's.
 *
 * @param label what it does, for messages and counts: {@code query GLACCOUNT}
 * @param controlId the id under which the answer comes back; for a write, the fence against doing
 *     it twice
 * @param effect whether it changes anything
 * @param body writes the call's element
 */
public record ApiFunction(
    String label, String controlId, Effect effect, Consumer<ElementWriter> body) {

  /** Longest control id (Intacct: schema of API version 3.0). */
  public static final int CONTROL_ID_MAX = 256;

  /** Whether a function changes the books. */
  public enum Effect {
    /** May be asked as often as wanted. */
    READS,
    /** Done once for each control id; never repeated blindly. */
    WRITES
  }

  /** Refuses a control id that the schema refuses. */
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

  /** How many characters XML cannot carry and the request leaves out. */
  public int charactersRemoved() {
    ElementWriter writer = new ElementWriter();
    body.accept(writer);
    return writer.removed();
  }

  boolean writes() {
    return effect == Effect.WRITES;
  }
}
