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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code get} and {@code get_list} of attachments with their files, which no other function reads.
 * Fields have the lower-case names of the older functions.
 */
public final class OlderReadFunction implements GatewayFunction {
  private static final String OBJECT = "supdoc";
  private static final String ID = "supdocid";
  private static final String FILES = "attachments";
  private static final List<String> FIELDS =
      List.of(ID, "supdocname", "folder", "supdocdescription", FILES);
  private static final List<String> FILE_FIELDS =
      List.of("attachmentname", "attachmenttype", "attachmentdata");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final ReadableObjects records;

  public OlderReadFunction(ReadableObjects records) {
    this.records = records;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    String object = call.attribute("object");
    if (!object.equals(OBJECT)) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object + " not found"));
    }
    List<StoredRecord> attachments = records.stored("SUPDOC");
    List<String> fields = fields(call);
    if (call.name().equals("get")) {
      String key = call.attribute("key");
      List<StoredRecord> found =
          attachments.stream().filter(one -> one.text(ID).equals(key)).toList();
      return list(found, 0, found.size(), fields);
    }
    Predicate<Map<String, String>> filter =
        call.child("filter").map(OlderFilter::of).orElse(row -> true);
    List<StoredRecord> found =
        new ArrayList<>(attachments.stream().filter(one -> filter.test(row(one))).toList());
    call.child("sorts").ifPresent(sorts -> found.sort(order(sorts)));
    int start = number(call, "start", 0);
    int most = number(call, "maxitems", found.size());
    return list(found, start, most, fields);
  }

  private static FunctionOutcome list(
      List<StoredRecord> found, int start, int most, List<String> fields) {
    List<StoredRecord> page = found.stream().skip(start).limit(most).toList();
    XmlElement type =
        XmlElement.leaf("listtype", OBJECT)
            .with("start", Integer.toString(start))
            .with("end", Integer.toString(Math.max(start, start + page.size() - 1)))
            .with("total", Integer.toString(found.size()));
    return FunctionOutcome.list(
        type, XmlElement.parent("data", page.stream().map(one -> element(one, fields)).toList()));
  }

  private static XmlElement element(StoredRecord attachment, List<String> fields) {
    Map<String, String> row = row(attachment);
    List<XmlElement> parts = new ArrayList<>();
    for (String field : fields) {
      parts.add(
          field.equals(FILES)
              ? XmlElement.parent(
                  FILES, attachment.lines().stream().map(OlderReadFunction::file).toList())
              : XmlElement.leaf(field, row.getOrDefault(field, "")));
    }
    return XmlElement.parent(OBJECT, parts);
  }

  private static XmlElement file(Map<String, String> file) {
    return XmlElement.parent(
        "attachment",
        FILE_FIELDS.stream()
            .map(field -> XmlElement.leaf(field, file.getOrDefault(field, "")))
            .toList());
  }

  private static Map<String, String> row(StoredRecord attachment) {
    Map<String, String> row = new LinkedHashMap<>(attachment.fields());
    row.put("folder", attachment.text("supdocfoldername"));
    return row;
  }

  private static List<String> fields(XmlElement call) {
    List<String> fields =
        call.children("fields").stream()
            .flatMap(all -> all.children().stream())
            .map(field -> known(field.text()))
            .toList();
    return fields.isEmpty() ? FIELDS : fields;
  }

  /** The field, if attachments have it and it can be asked for. */
  static String known(String field) {
    if (!FIELDS.contains(field)) {
      throw new RefusedException(
          GatewayError.field("The field " + field + " is not a part of " + OBJECT));
    }
    return field;
  }

  private static Comparator<StoredRecord> order(XmlElement sorts) {
    return sorts.children().stream()
        .map(
            sort -> {
              String field = known(sort.text());
              Comparator<StoredRecord> order =
                  Comparator.comparing(one -> row(one).getOrDefault(field, ""));
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
