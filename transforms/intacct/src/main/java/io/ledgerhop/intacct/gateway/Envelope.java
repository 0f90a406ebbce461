// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.masking.Masking;
import io.ledgerhop.secret.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The request around one function that writes, or around one or several that read.
 *
 * @param session the session of the call; empty to sign in with the password
 */
record Envelope(
    IntacctCredentials credentials, Optional<Session> session, List<ApiFunction> functions) {

  /** The request around a single function. */
  Envelope(IntacctCredentials credentials, Optional<Session> session, ApiFunction function) {
    this(credentials, session, List.of(function));
  }

  /** True if it may change the books, so that it is never repeated without a look-up. */
  boolean writes() {
    return functions.stream().anyMatch(ApiFunction::writes);
  }

  /** The purposes of its functions, for messages. */
  String label() {
    return ApiFunction.labels(functions);
  }

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
    writer.open("operation").attribute("transaction", "false");
    authentication(writer, secretText);
    writer.open("content");
    for (ApiFunction function : functions) {
      writer.open("function").attribute("controlid", function.controlId());
      function.body().accept(writer);
      writer.close();
    }
    writer.close().close().close();
    return writer.text();
  }

  /** Uniqueness of the control id is requested for writes only, so that a read may be repeated. */
  private void control(ElementWriter writer, Function<Secret, String> secretText) {
    writer
        .open("control")
        .element("senderid", credentials.senderId())
        .element("password", secretText.apply(credentials.senderPassword()))
        .element("controlid", functions.get(0).controlId())
        .element("uniqueid", String.valueOf(writes()))
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
