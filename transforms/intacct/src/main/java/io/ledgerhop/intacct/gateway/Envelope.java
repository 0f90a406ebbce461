// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.masking.Masking;
import io.ledgerhop.secret.Secret;
import java.util.Optional;
import java.util.function.Function;

/**
 * The request around one function.
 *
 * @param session the session of the call; empty to sign in with the password
 */
record Envelope(IntacctCredentials credentials, Optional<Session> session, ApiFunction function) {

  /** The request as it is sent. */
  String text() {
    return written(Secret::reveal);
  }

  /** The request as it may be shown: secrets are replaced by three stars. */
  String shown() {
    return Masking.masked(written(secret -> Secret.STARS));
  }

  private String written(Function<Secret, String> secretText) {
    ElementWriter writer = new ElementWriter();
    writer.open("request");
    control(writer, secretText);
    writer.open("operation", "transaction", "false");
    authentication(writer, secretText);
    writer.open("content");
    writer.open("function", "controlid", function.controlId());
    function.body().accept(writer);
    writer.close().close().close().close();
    return writer.text();
  }

  /** Uniqueness of the control id is requested for writes only, so that a read may be repeated. */
  private void control(ElementWriter writer, Function<Secret, String> secretText) {
    writer
        .open("control")
        .element("senderid", credentials.senderId())
        .element("password", secretText.apply(credentials.senderPassword()))
        .element("controlid", function.controlId())
        .element("uniqueid", String.valueOf(function.writes()))
        .element("dtdversion", "3.0")
        .element("includewhitespace", "false")
        .element("showadditionalerrorinfo", "true")
        .close();
  }

  private void authentication(ElementWriter writer, Function<Secret, String> secretText) {
    writer.open("authentication");
    if (session.isPresent()) {
      writer.element("sessionid", secretText.apply(session.get().id()));
    } else {
      writer
          .open("login")
          .element("userid", credentials.user())
          .element("companyid", credentials.company())
          .element("password", secretText.apply(credentials.password()))
          .optional("locationid", credentials.entity())
          .close();
    }
    writer.close();
  }
}
