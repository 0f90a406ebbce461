// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code getAPISession}: a new session, at the top level or in an entity, and its endpoint. */
public final class GetApiSessionFunction implements GatewayFunction {
  private final CompanyMasterData master;
  private final OpenSessions sessions;
  private final Supplier<String> endpoint;

  public GetApiSessionFunction(
      CompanyMasterData master, OpenSessions sessions, Supplier<String> endpoint) {
    this.master = master;
    this.sessions = sessions;
    this.endpoint = endpoint;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    Optional<XmlElement> requested = call.child("locationid");
    String entity = requested.map(location -> location.text().trim()).orElse(caller.entity());
    if (!entity.isEmpty() && !master.isActive("LOCATIONENTITY", entity)) {
      throw new RefusedException(GatewayError.of("XL03000006", "Sign-in information is incorrect"));
    }
    GatewayCaller signedIn = sessions.open(caller, entity);
    return FunctionOutcome.data(
        XmlElement.parent(
            "data",
            XmlElement.parent(
                "api",
                XmlElement.leaf("sessionid", signedIn.sessionId()),
                XmlElement.leaf("endpoint", endpoint.get()),
                XmlElement.leaf("locationid", entity))));
  }
}
