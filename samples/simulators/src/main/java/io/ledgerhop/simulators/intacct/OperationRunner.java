// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import io.ledgerhop.simulators.intacct.function.ErrorMessages;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.session.ControlBlock;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the functions of one operation in their order and writes their results. By default each
 * function succeeds or fails by itself; with {@code transaction="true"} either all succeed or none.
 * Changes of the books are on disk before the result is written.
 */
public final class OperationRunner {
  private record Ran(XmlElement call, String controlId, FunctionOutcome outcome) {}

  private final IntacctSettings settings;
  private final CompanyBooks books;
  private final FunctionHandlers functions;
  private final ErrorMessages messages;

  /** The first answers of functions; accessed only with exclusive access to the books. */
  private final Map<String, FunctionOutcome> answers = new HashMap<>();

  public OperationRunner(
      IntacctSettings settings,
      CompanyBooks books,
      FunctionHandlers functions,
      ErrorMessages messages) {
    this.settings = settings;
    this.books = books;
    this.functions = functions;
    this.messages = messages;
  }

  /**
   * The results; functions whose control id or name is a key of {@code rejected} fail with that
   * error.
   */
  public List<XmlElement> run(
      XmlElement operation,
      ControlBlock control,
      GatewayCaller caller,
      Map<String, GatewayError> rejected) {
    List<XmlElement> functions =
        operation.children("content").stream()
            .flatMap(content -> content.children().stream())
            .toList();
    return books.exclusively(
        () -> {
          try {
            return operation.attribute("transaction").equals("true")
                ? together(functions, control, caller, rejected)
                : oneByOne(functions, control, caller, rejected);
          } finally {
            books.rollBack();
          }
        });
  }

  private List<XmlElement> oneByOne(
      List<XmlElement> functions,
      ControlBlock control,
      GatewayCaller caller,
      Map<String, GatewayError> rejected) {
    List<XmlElement> results = new ArrayList<>();
    for (XmlElement function : functions) {
      Ran ran = ran(function, control, caller, rejected);
      books.commit();
      results.add(result(ran, ran.outcome().isSuccess() ? "success" : "failure", control));
    }
    return results;
  }

  private List<XmlElement> together(
      List<XmlElement> functions,
      ControlBlock control,
      GatewayCaller caller,
      Map<String, GatewayError> rejected) {
    List<Ran> all = new ArrayList<>();
    boolean failed = false;
    for (XmlElement function : functions) {
      Ran ran = failed ? skipped(function) : ran(function, control, caller, rejected);
      failed |= !ran.outcome().isSuccess();
      all.add(ran);
    }
    if (!failed) {
      books.commit();
      return all.stream().map(ran -> result(ran, "success", control)).toList();
    }
    books.rollBack();
    return all.stream().map(ran -> undone(ran, control)).toList();
  }

  private static Ran skipped(XmlElement function) {
    return new Ran(
        function.children().get(0), function.attribute("controlid"), FunctionOutcome.done());
  }

  private XmlElement undone(Ran ran, ControlBlock control) {
    List<GatewayError> errors = new ArrayList<>(ran.outcome().errors());
    errors.add(
        GatewayError.of(
            "XL03000009",
            "The entire transaction in this operation has been rolled back due to an error."));
    Ran refused = new Ran(ran.call(), ran.controlId(), FunctionOutcome.refused(errors));
    return result(refused, ran.outcome().isSuccess() ? "aborted" : "failure", control);
  }

  private Ran ran(
      XmlElement function,
      ControlBlock control,
      GatewayCaller caller,
      Map<String, GatewayError> rejected) {
    XmlElement call = function.children().get(0);
    String controlId = function.attribute("controlid");
    String scope =
        control.senderId() + (settings.uniqueIdByCompany() ? "|" + caller.companyId() : "");
    GatewayError rejection = rejected.getOrDefault(controlId, rejected.get(call.name()));
    if (rejection != null) {
      return new Ran(call, controlId, FunctionOutcome.refused(List.of(rejection)));
    }
    if (control.unique() && books.isCompleted(scope, controlId)) {
      return new Ran(call, controlId, repeated(scope, controlId));
    }
    FunctionOutcome outcome = outcome(call, caller.running(controlId));
    if (control.unique() && outcome.isSuccess()) {
      books.complete(scope, controlId);
      if (settings.replay().repeatsAnswer()) {
        answers.put(scope + '\n' + controlId, outcome);
      }
    }
    return new Ran(call, controlId, outcome);
  }

  private FunctionOutcome outcome(XmlElement call, GatewayCaller caller) {
    try {
      return functions.function(call.name()).run(call, caller);
    } catch (RefusedException refused) {
      return FunctionOutcome.refused(refused.errors());
    }
  }

  private FunctionOutcome repeated(String scope, String controlId) {
    ReplayAnswer replay = settings.replay();
    return Optional.ofNullable(answers.get(scope + '\n' + controlId))
        .orElseGet(
            () ->
                FunctionOutcome.refused(
                    List.of(GatewayError.of(replay.errorno(), replay.refusal(controlId)))));
  }

  private XmlElement result(Ran ran, String status, ControlBlock control) {
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.leaf("status", status));
    parts.add(XmlElement.leaf("function", ran.call().name()));
    parts.add(XmlElement.leaf("controlid", ran.controlId()));
    ran.outcome().key().ifPresent(key -> parts.add(XmlElement.leaf("key", key)));
    ran.outcome().listType().ifPresent(parts::add);
    ran.outcome().data().ifPresent(parts::add);
    if (!ran.outcome().errors().isEmpty()) {
      parts.add(messages.of(ran.outcome().errors(), control.additional()));
    }
    return XmlElement.parent("result", parts);
  }
}
