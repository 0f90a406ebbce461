// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a readByQuery that were not returned yet; they belong to one session and can be read
 * forward only.
 */
public final class ResultSets {
  /** The maximum number of result sets; the oldest is dropped for a new one. */
  private static final int KEPT_MAX = 100;

  private record Rest(
      String object, List<XmlElement> rows, int total, int pageSize, String sessionId) {}

  private final Map<String, Rest> open = new LinkedHashMap<>();
  private int opened;

  /** The first page; it has a result id unless it is the last one. */
  synchronized XmlElement first(
      String object, List<XmlElement> rows, int pageSize, GatewayCaller caller) {
    opened++;
    String id = "result-" + opened;
    return page(id, new Rest(object, rows, rows.size(), pageSize, caller.sessionId()));
  }

  public synchronized XmlElement next(String id, GatewayCaller caller) {
    Rest rest = open.remove(id);
    if (rest == null || !rest.sessionId().equals(caller.sessionId())) {
      throw new RefusedException(
          GatewayError.of("readMore failed", "There is no result set with the id " + id));
    }
    return page(id, rest);
  }

  private XmlElement page(String id, Rest rest) {
    int count = Math.min(rest.pageSize(), rest.rows().size());
    List<XmlElement> left = rest.rows().subList(count, rest.rows().size());
    if (!left.isEmpty()) {
      open.put(id, new Rest(rest.object(), left, rest.total(), rest.pageSize(), rest.sessionId()));
      open.keySet().stream()
          .limit(Math.max(0, open.size() - KEPT_MAX))
          .toList()
          .forEach(open::remove);
    }
    return XmlElement.parent("data", rest.rows().subList(0, count))
        .with("listtype", rest.object())
        .with("count", Integer.toString(count))
        .with("totalcount", Integer.toString(rest.total()))
        .with("numremaining", Integer.toString(left.size()))
        .with("resultId", left.isEmpty() ? "" : id);
  }
}
