// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.function.ErrorMessages;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.schema.RequestShape;
import io.ledgerhop.simulators.intacct.session.ControlBlock;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.session.GatewaySignIn;
import io.ledgerhop.simulators.intacct.session.OpenSessions;
import io.ledgerhop.simulators.intacct.xml.MalformedXmlException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import io.ledgerhop.simulators.intacct.xml.XmlReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Handles requests in the steps of the real gateway: parse, validate, check the sender, sign in,
 * run the functions. The first step that fails determines the answer.
 */
final class Gateway {
  private static final String MALFORMED = "XL03000003";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss+00:00");

  private final XmlReader reader = new XmlReader();
  private final ErrorMessages messages;
  private final RequestShape shape;
  private final GatewaySignIn signIn;
  private final OpenSessions sessions;
  private final OperationRunner operation;

  Gateway(GatewayContext context, FunctionHandlers functions) {
    this.messages = new ErrorMessages();
    this.shape = new RequestShape(functions.names());
    this.signIn = new GatewaySignIn(context.settings(), context.master(), context.sessions());
    this.sessions = context.sessions();
    this.operation = new OperationRunner(context.settings(), context.books(), functions, messages);
  }

  /** The request as a tree. */
  XmlElement read(byte[] body) {
    return reader.read(body);
  }

  /** The answer to a body that is not XML. */
  XmlElement malformed(MalformedXmlException cause) {
    return refusal(
        XmlElement.parent("control", XmlElement.leaf("status", "failure")),
        List.of(GatewayError.of(MALFORMED, "XML Parse error: " + cause.getMessage())));
  }

  /**
   * The answer to a request.
   *
   * @param atOwnEndpoint whether the request came to the endpoint that sessions belong to
   * @param rejected errors for functions that a test makes fail, by control id or name
   */
  XmlElement answer(XmlElement request, boolean atOwnEndpoint, Map<String, GatewayError> rejected) {
    ControlBlock control =
        ControlBlock.of(request.child("control").orElse(XmlElement.parent("control")));
    List<String> offences = shape.offences(request);
    if (!offences.isEmpty()) {
      return refusal(
          control.answer("failure"),
          offences.stream()
              .map(offence -> GatewayError.of(MALFORMED, "XML Parse schema error: " + offence))
              .toList());
    }
    List<XmlElement> answer = new ArrayList<>();
    return signIn
        .senderError(control)
        .map(error -> refusal(control.answer("failure"), List.of(error)))
        .orElseGet(
            () -> {
              answer.add(control.answer("success"));
              request
                  .children("operation")
                  .forEach(one -> answer.add(operation(one, control, atOwnEndpoint, rejected)));
              return XmlElement.parent("response", answer);
            });
  }

  private XmlElement operation(
      XmlElement request,
      ControlBlock control,
      boolean atOwnEndpoint,
      Map<String, GatewayError> rejected) {
    XmlElement authentication = request.child("authentication").orElseThrow();
    List<XmlElement> parts = new ArrayList<>();
    try {
      GatewayCaller caller = signIn.caller(authentication, control, atOwnEndpoint);
      parts.add(signedIn(caller));
      parts.addAll(operation.run(request, control, caller, rejected));
    } catch (RefusedException refused) {
      parts.add(notSignedIn(authentication));
      parts.add(messages.of(refused.errors(), control.additional()));
    }
    return XmlElement.parent("operation", parts);
  }

  private XmlElement signedIn(GatewayCaller caller) {
    return XmlElement.parent(
        "authentication",
        XmlElement.leaf("status", "success"),
        XmlElement.leaf("userid", caller.userId()),
        XmlElement.leaf("companyid", caller.companyId()),
        XmlElement.leaf("locationid", caller.entity()),
        XmlElement.leaf("sessiontimestamp", stamp(sessions.moment())),
        XmlElement.leaf("sessiontimeout", stamp(sessions.until())));
  }

  /**
   * The answer repeats the user and company of a login; those of an expired session are not known.
   */
  private static XmlElement notSignedIn(XmlElement authentication) {
    XmlElement login = authentication.child("login").orElse(XmlElement.parent("login"));
    return XmlElement.parent(
        "authentication",
        XmlElement.leaf("status", "failure"),
        XmlElement.leaf("userid", login.textOf("userid")),
        XmlElement.leaf("companyid", login.textOf("companyid")),
        XmlElement.leaf("locationid", ""));
  }

  private XmlElement refusal(XmlElement control, List<GatewayError> errors) {
    return XmlElement.parent("response", control, messages.of(errors, false));
  }

  private static String stamp(Instant instant) {
    return STAMP.format(instant.atOffset(ZoneOffset.UTC));
  }
}
