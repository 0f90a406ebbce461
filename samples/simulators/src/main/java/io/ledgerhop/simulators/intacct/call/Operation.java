// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.Books;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the functions of one operation in their order and writes their results. Alone, each function
 * stands by itself; with {@code transaction="true"} all of them happen or none. What was entered
 * into the books is on disk before the result is written.
 */
public final class Operation {
  private record Ran(XmlElement call, String controlId, Outcome outcome) {}

  private final IntacctSettings settings;
  private final Books books;
  private final FunctionDesk desk;
  private final ErrorMessages messages;

  /** What functions answered at their first time, touched only while the books are in turn. */
  private final Map<String, Outcome> answers = new HashMap<>();

  public Operation(
      IntacctSettings settings, Books books, FunctionDesk desk, ErrorMessages messages) {
    this.settings = settings;
    this.books = books;
    this.desk = desk;
    this.messages = messages;
  }

  /**
   * The results; functions whose control id or name is a key of {@code rejected} fail with that
   * error.
   */
  public List<XmlElement> run(
      XmlElement operation, Control control, Caller caller, Map<String, GatewayError> rejected) {
    List<XmlElement> functions =
        operation.children("content").stream()
            .flatMap(content -> content.children().stream())
            .toList();
    return books.inTurn(
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
      Control control,
      Caller caller,
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
      Control control,
      Caller caller,
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
    return new Ran(function.children().get(0), function.attribute("controlid"), Outcome.done());
  }

  private XmlElement undone(Ran ran, Control control) {
    List<GatewayError> errors = new ArrayList<>(ran.outcome().errors());
    errors.add(
        GatewayError.of(
            "XL03000009",
            "The entire transaction in this operation has been rolled back due to an error."));
    Ran refused = new Ran(ran.call(), ran.controlId(), Outcome.refused(errors));
    return result(refused, ran.outcome().isSuccess() ? "aborted" : "failure", control);
  }

  private Ran ran(
      XmlElement function, Control control, Caller caller, Map<String, GatewayError> rejected) {
    XmlElement call = function.children().get(0);
    String controlId = function.attribute("controlid");
    String scope =
        control.senderId() + (settings.uniqueIdByCompany() ? "|" + caller.companyId() : "");
    GatewayError rejection = rejected.getOrDefault(controlId, rejected.get(call.name()));
    if (rejection != null) {
      return new Ran(call, controlId, Outcome.refused(List.of(rejection)));
    }
    if (control.unique() && books.isCompleted(scope, controlId)) {
      return new Ran(call, controlId, repeated(scope, controlId));
    }
    Outcome outcome = outcome(call, caller.running(controlId));
    if (control.unique() && outcome.isSuccess()) {
      books.complete(scope, controlId);
      if (settings.replay().repeatsAnswer()) {
        answers.put(scope + '\n' + controlId, outcome);
      }
    }
    return new Ran(call, controlId, outcome);
  }

  private Outcome outcome(XmlElement call, Caller caller) {
    try {
      return desk.function(call.name()).run(call, caller);
    } catch (RefusedException refused) {
      return Outcome.refused(refused.errors());
    }
  }

  private Outcome repeated(String scope, String controlId) {
    ReplayAnswer replay = settings.replay();
    return Optional.ofNullable(answers.get(scope + '\n' + controlId))
        .orElseGet(
            () ->
                Outcome.refused(
                    List.of(GatewayError.of(replay.errorno(), replay.refusal(controlId)))));
  }

  private XmlElement result(Ran ran, String status, Control control) {
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.leaf("status", status));
    parts.add(XmlElement.leaf("function", ran.call().name()));
    parts.add(XmlElement.leaf("controlid", ran.controlId()));
    ran.outcome().key().ifPresent(key -> parts.add(XmlElement.leaf("key", key)));
    ran.outcome().data().ifPresent(parts::add);
    if (!ran.outcome().errors().isEmpty()) {
      parts.add(messages.of(ran.outcome().errors(), control.additional()));
    }
    return XmlElement.parent("result", parts);
  }
}
