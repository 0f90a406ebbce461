// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code get} and {@code get_list} of attachments with their files, and of their folders, which no
 * other function reads. Fields have the lower-case names of the older functions.
 */
public final class OlderReadFunction implements GatewayFunction {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final ReadableObjects records;

  public OlderReadFunction(ReadableObjects records) {
    this.records = records;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    OlderObject object = OlderObject.of(call.attribute("object"));
    List<StoredRecord> all = records.stored(object.stored());
    List<String> fields = fields(call, object);
    if (call.name().equals("get")) {
      String key = call.attribute("key");
      List<StoredRecord> found =
          all.stream().filter(one -> key.equals(object.row(one).get(object.key()))).toList();
      return list(found, 0, found.size(), object, fields);
    }
    Predicate<Map<String, String>> filter =
        call.child("filter").map(one -> OlderFilter.of(one, object)).orElse(row -> true);
    List<StoredRecord> found =
        new ArrayList<>(all.stream().filter(one -> filter.test(object.row(one))).toList());
    call.child("sorts").ifPresent(sorts -> found.sort(order(sorts, object)));
    int start = number(call, "start", 0);
    int most = number(call, "maxitems", found.size());
    return list(found, start, most, object, fields);
  }

  private static FunctionOutcome list(
      List<StoredRecord> found, int start, int most, OlderObject object, List<String> fields) {
    List<StoredRecord> page = found.stream().skip(start).limit(most).toList();
    XmlElement type =
        XmlElement.leaf("listtype", object.object())
            .with("start", Integer.toString(start))
            .with("end", Integer.toString(Math.max(start, start + page.size() - 1)))
            .with("total", Integer.toString(found.size()));
    return FunctionOutcome.list(
        type,
        XmlElement.parent("data", page.stream().map(one -> object.element(one, fields)).toList()));
  }

  private static List<String> fields(XmlElement call, OlderObject object) {
    List<String> fields =
        call.children("fields").stream()
            .flatMap(all -> all.children().stream())
            .map(field -> object.known(field.text()))
            .toList();
    return fields.isEmpty() ? object.fields() : fields;
  }

  private static Comparator<StoredRecord> order(XmlElement sorts, OlderObject object) {
    return sorts.children().stream()
        .map(
            sort -> {
              String field = object.known(sort.text());
              Comparator<StoredRecord> order =
                  Comparator.comparing(one -> object.row(one).getOrDefault(field, ""));
              return sort.attribute("order").equals("desc") ? order.reversed() : order;
            })
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private static int number(XmlElement call, String attribute, int otherwise) {
    String text = call.attribute(attribute).trim();
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw new RefusedException(
          GatewayError.field("Illegal format for " + attribute + ": '" + text + "'"));
    }
    return Integer.parseInt(text);
  }
}
