// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code query}: select, filter, order and page; each call runs the whole query, there is no
 * cursor.
 */
public final class QueryFunction implements GatewayFunction {
  private static final int PAGE_SIZE = 100;
  private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);

  private final ReadableObjects records;

  public QueryFunction(ReadableObjects records) {
    this.records = records;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    Optional<XmlElement> options = call.child("options");
    ObjectTable table = records.visible(call, caller, isOn(options, "showprivate"));
    XmlElement select = call.child("select").orElseThrow();
    Selection selection = new Selection(table.fields(), select);
    Predicate<Map<String, String>> filter =
        call.child("filter")
            .map(new FilterReader(selection::field, isOn(options, "caseinsensitive"))::read)
            .orElse(row -> true);
    List<Map<String, String>> rows = new ArrayList<>(table.rows().stream().filter(filter).toList());
    call.child("orderby").ifPresent(orderBy -> rows.sort(order(orderBy, selection)));
    return FunctionOutcome.data(page(table.object(), selection.of(table.object(), rows), call));
  }

  private static boolean isOn(Optional<XmlElement> options, String option) {
    String value = options.map(all -> all.textOf(option).trim()).orElse("false");
    return value.equals("true") || value.equals("1");
  }

  private static Comparator<Map<String, String>> order(XmlElement orderBy, Selection selection) {
    return orderBy.children("order").stream()
        .map(order -> order(order, selection.field(order.textOf("field"))))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static Comparator<Map<String, String>> order(XmlElement order, String field) {
    ComparedType kind = ComparedType.of(field);
    Comparator<Map<String, String>> ascending =
        (left, right) -> compare(kind, left.getOrDefault(field, ""), right.getOrDefault(field, ""));
    return order.child("descending").isPresent() ? ascending.reversed() : ascending;
  }

  private static int compare(ComparedType kind, String left, String right) {
    return kind.compare(left, right).orElseGet(() -> left.compareTo(right));
  }

  private static XmlElement page(String object, List<XmlElement> rows, XmlElement call) {
    int size = number(call, "pagesize", PAGE_SIZE);
    int offset = number(call, "offset", 0);
    int from = Math.min(offset, rows.size());
    int to = Math.min(rows.size(), from + size);
    return XmlElement.parent("data", rows.subList(from, to))
        .with("listtype", object)
        .with("totalcount", Integer.toString(rows.size()))
        .with("offset", Integer.toString(offset))
        .with("count", Integer.toString(to - from))
        .with("numremaining", Integer.toString(rows.size() - to));
  }

  private static int number(XmlElement call, String option, int otherwise) {
    String text = call.textOf(option).trim();
    return text.isEmpty() ? otherwise : new BigInteger(text).min(INT_MAX).intValue();
  }
}
