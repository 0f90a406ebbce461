// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

/**
 * The caller of a function.
 *
 * @param entity the entity the caller is signed in to; empty text at the top level
 * @param sessionId the session of the call; empty text when it was authenticated with user and
 *     password
 * @param controlId the control id of the current function
 */
public record GatewayCaller(
    String userId, String companyId, String entity, String sessionId, String controlId) {

  public GatewayCaller running(String functionControlId) {
    return new GatewayCaller(userId, companyId, entity, sessionId, functionControlId);
  }

  public boolean isAtTopLevel() {
    return entity.isEmpty();
  }
}
