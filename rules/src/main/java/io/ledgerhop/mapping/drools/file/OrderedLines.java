// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines of one settlement, together with the other lines of their orders. */
public final class OrderedLines {

  private final List<MoneyLine> lines;

  private OrderedLines(List<MoneyLine> lines) {
    this.lines = lines;
  }

  public static OrderedLines of(Stream<MoneyLine> lines) {
    return new OrderedLines(lines.toList());
  }

  /** The postings of all lines, in the order of the lines. */
  public Stream<Posting> mappedBy(RuleSet rules) {
    return postings(rules).stream().flatMap(List::stream);
  }

  /** The postings of each line, in the order of the lines. */
  public List<List<Posting>> postings(RuleSet rules) {
    Map<String, List<Integer>> orders = new LinkedHashMap<>();
    List<List<Posting>> postings = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      String order = lines.get(at).reference().orderId();
      postings.add(order.isEmpty() ? rules.map(lines.get(at)) : List.of());
      if (!order.isEmpty()) {
        orders.computeIfAbsent(order, unused -> new ArrayList<>()).add(at);
      }
    }
    for (List<Integer> places : orders.values()) {
      List<List<Posting>> mapped = rules.mapOrder(places.stream().map(lines::get).toList());
      for (int number = 0; number < places.size(); number++) {
        postings.set(places.get(number), mapped.get(number));
      }
    }
    return postings;
  }
}
