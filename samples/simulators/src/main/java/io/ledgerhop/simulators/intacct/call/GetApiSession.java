// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.MasterData;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code getAPISession}: a new session, at the top level or in an entity, and the endpoint that
 * goes with it.
 */
final class GetApiSession implements ApiFunction {
  private final MasterData master;
  private final Sessions sessions;
  private final Supplier<String> endpoint;

  GetApiSession(MasterData master, Sessions sessions, Supplier<String> endpoint) {
    this.master = master;
    this.sessions = sessions;
    this.endpoint = endpoint;
  }

  @Override
  public Outcome run(XmlElement call, Caller caller) {
    Optional<XmlElement> wanted = call.child("locationid");
    String entity = wanted.map(location -> location.text().trim()).orElse(caller.entity());
    if (!entity.isEmpty() && !master.isActive("LOCATIONENTITY", entity)) {
      throw new RefusedException(GatewayError.of("XL03000006", "Sign-in information is incorrect"));
    }
    Caller signedIn = sessions.open(caller, entity);
    return Outcome.data(
        XmlElement.parent(
            "data",
            XmlElement.parent(
                "api",
                XmlElement.leaf("sessionid", signedIn.sessionId()),
                XmlElement.leaf("endpoint", endpoint.get()),
                XmlElement.leaf("locationid", entity))));
  }
}
