// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.MasterData;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Map;
import java.util.Optional;

/**
 * Decides who a request comes from: a sender the company lets in, and a user or a living session.
 */
public final class SignIn {
  private static final String REFUSED = "XL03000006";

  private final IntacctSettings settings;
  private final MasterData master;
  private final Sessions sessions;

  public SignIn(IntacctSettings settings, MasterData master, Sessions sessions) {
    this.settings = settings;
    this.master = master;
    this.sessions = sessions;
  }

  /** What is wrong with the sender itself; nothing when the pair is right. */
  public Optional<GatewayError> senderError(Control control) {
    boolean known = control.password().equals(settings.senders().get(control.senderId()));
    return known
        ? Optional.empty()
        : Optional.of(GatewayError.of(REFUSED, "Incorrect Intacct XML Partner ID or password."));
  }

  /** The caller; a refusal's exception carries the errors. */
  public Caller caller(XmlElement authentication, Control control, boolean atOwnEndpoint) {
    Optional<XmlElement> login = authentication.child("login");
    if (login.isEmpty() && authentication.child("sessionid").isEmpty()) {
      throw refused("Sign-in information is incorrect");
    }
    Caller caller =
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

  private Caller byPassword(XmlElement login) {
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
    return new Caller(login.textOf("userid"), company[0], entity, "", "");
  }

  private Caller bySession(String sessionId, boolean atOwnEndpoint) {
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
