// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers that are well-formed XML and do not say what was done. */
public final class ChangedAnswer {
  private static final String RESULT = "result";

  private ChangedAnswer() {}

  /**
   * The last function has failed with this error, and the answer still names what it has written.
   */
  public static XmlElement partial(XmlElement answer, String errorno) {
    return withResults(
        answer,
        results -> {
          int last = results.size() - 1;
          results.set(last, failed(withStatus(results.get(last), "failure"), errorno));
          return results;
        });
  }

  /** The results in reverse order, behind one for a control id that was not sent. */
  public static XmlElement shuffled(XmlElement answer) {
    return withResults(
        answer,
        results -> {
          Collections.reverse(results);
          results.add(
              0,
              XmlElement.parent(
                  RESULT,
                  XmlElement.leaf("status", "success"),
                  XmlElement.leaf("function", "create"),
                  XmlElement.leaf("controlid", "of-another-call"),
                  XmlElement.leaf("key", "1")));
          return results;
        });
  }

  /** Without the result of the last function. */
  public static XmlElement incomplete(XmlElement answer) {
    return withResults(
        answer,
        results -> {
          results.remove(results.size() - 1);
          return results;
        });
  }

  /** Every result has the status of a function that was undone because another one had failed. */
  public static XmlElement aborted(XmlElement answer) {
    return withResults(
        answer, results -> results.stream().map(one -> withStatus(one, "aborted")).toList());
  }

  /** An answer without results, because no function was run, stays as it is. */
  private static XmlElement withResults(XmlElement answer, UnaryOperator<List<XmlElement>> change) {
    return children(
        answer,
        "operation",
        operation -> {
          List<XmlElement> results = new ArrayList<>(operation.children(RESULT));
          if (results.isEmpty()) {
            return operation;
          }
          List<XmlElement> parts = new ArrayList<>(operation.children());
          parts.removeIf(part -> part.name().equals(RESULT));
          parts.addAll(change.apply(results));
          return new XmlElement(operation.name(), operation.attributes(), parts, "");
        });
  }

  private static XmlElement withStatus(XmlElement result, String status) {
    return children(result, "status", old -> XmlElement.leaf("status", status));
  }

  private static XmlElement failed(XmlElement result, String errorno) {
    List<XmlElement> parts = new ArrayList<>(result.children());
    parts.removeIf(part -> part.name().equals("errormessage"));
    parts.add(
        XmlElement.parent(
            "errormessage",
            XmlElement.parent(
                "error",
                XmlElement.leaf("errorno", errorno),
                XmlElement.leaf("description2", "One of the records could not be written."))));
    return XmlElement.parent(result.name(), parts);
  }

  private static XmlElement children(
      XmlElement parent, String name, UnaryOperator<XmlElement> change) {
    List<XmlElement> children =
        parent.children().stream()
            .map(child -> child.name().equals(name) ? change.apply(child) : child)
            .toList();
    return new XmlElement(parent.name(), parent.attributes(), children, parent.text());
  }
}
