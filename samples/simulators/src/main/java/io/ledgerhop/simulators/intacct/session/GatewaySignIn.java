// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Map;
import java.util.Optional;

/** Authenticates a request: a sender that the company accepts, and a user or a valid session. */
public final class GatewaySignIn {
  private static final String REFUSED = "XL03000006";

  private final IntacctSettings settings;
  private final CompanyMasterData master;
  private final OpenSessions sessions;

  public GatewaySignIn(IntacctSettings settings, CompanyMasterData master, OpenSessions sessions) {
    this.settings = settings;
    this.master = master;
    this.sessions = sessions;
  }

  /**
   * The error of the sender; empty when sender and password are correct. No sender of this
   * simulator has a transport policy.
   */
  public Optional<GatewayError> senderError(ControlBlock control) {
    boolean known = control.password().equals(settings.senders().get(control.senderId()));
    if (!known) {
      return Optional.of(GatewayError.of(REFUSED, "Incorrect Intacct XML Partner ID or password."));
    }
    String policy = control.policyId();
    return policy.isEmpty()
        ? Optional.empty()
        : Optional.of(GatewayError.of(REFUSED, policy + " is not a valid transport policy."));
  }

  /** The caller of the request; a refusal throws an exception with the errors. */
  public GatewayCaller caller(
      XmlElement authentication, ControlBlock control, boolean atOwnEndpoint) {
    Optional<XmlElement> login = authentication.child("login");
    if (login.isEmpty() && authentication.child("sessionid").isEmpty()) {
      throw refused("Sign-in information is incorrect");
    }
    GatewayCaller caller =
        login.isPresent()
            ? byPassword(login.get())
            : bySession(authentication.textOf("sessionid"), atOwnEndpoint);
    if (!settings.authorisedSenders().contains(control.senderId())) {
      throw refused(
          "The sender "
              + control.senderId()
              + " is not authorized to make Web Services requests to company "
              + caller.companyId());
    }
    return caller;
  }

  private GatewayCaller byPassword(XmlElement login) {
    String[] company = login.textOf("companyid").split("\\|", 2);
    String entity = company.length > 1 ? company[1] : login.textOf("locationid");
    Map<String, String> users = settings.users();
    String password = users.get(login.textOf("userid"));
    boolean right =
        company[0].equals(settings.companyId())
            && login.textOf("password").equals(password)
            && (entity.isEmpty() || master.isActive("LOCATIONENTITY", entity));
    if (!right) {
      throw refused("Sign-in information is incorrect");
    }
    return new GatewayCaller(login.textOf("userid"), company[0], entity, "", "");
  }

  private GatewayCaller bySession(String sessionId, boolean atOwnEndpoint) {
    return Optional.of(sessionId)
        .filter(id -> atOwnEndpoint)
        .flatMap(sessions::use)
        .orElseThrow(
            () ->
                refused(
                    "Invalid session. The session has ended or does not belong to this endpoint"));
  }

  private static RefusedException refused(String why) {
    return new RefusedException(GatewayError.of(REFUSED, why));
  }
}
