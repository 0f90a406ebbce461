// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects that only the older functions read, and their fields. */
enum OlderObject {
  ATTACHMENT("supdoc", "supdocid"),
  FOLDER("supdocfolder", "name");

  private static final String FILES = "attachments";
  private static final List<String> FILE_FIELDS =
      List.of("attachmentname", "attachmenttype", "attachmentdata");

  /** The fields of an answer, each with the one in which it is stored if that has another name. */
  private static final Map<OlderObject, List<String>> FIELDS =
      Map.of(
          ATTACHMENT,
          List.of(
              "recordno",
              "supdocid",
              "supdocname",
              "folder=supdocfoldername",
              "description=supdocdescription",
              "creationdate",
              "createdby",
              FILES),
          FOLDER,
          List.of(
              "name=supdocfoldername",
              "description=supdocfolderdescription",
              "parentfolder=supdocparentfoldername",
              "creationdate",
              "createdby",
              "lastmodified",
              "lastmodifiedby",
              "status"));

  private final String object;
  private final String key;

  OlderObject(String object, String key) {
    this.object = object;
    this.key = key;
  }

  /** The object of this name. */
  static OlderObject of(String name) {
    return Arrays.stream(values())
        .filter(one -> one.object.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    GatewayError.of("WS", "Object definition " + name + " not found")));
  }

  /** The name in calls and answers. */
  String object() {
    return object;
  }

  /** The name of the object of the stored records. */
  String stored() {
    return this == ATTACHMENT ? "SUPDOC" : "SUPDOCFOLDER";
  }

  /** The field by which {@code get} finds a record. */
  String key() {
    return key;
  }

  /** All fields of an answer. */
  List<String> fields() {
    return List.copyOf(own().keySet());
  }

  /** The field, if the object has it and it can be asked for. */
  String known(String field) {
    if (!own().containsKey(field)) {
      throw new RefusedException(
          GatewayError.field("The field " + field + " is not a part of " + object));
    }
    return field;
  }

  /** The fields of a record by the names that they have in an answer, without its files. */
  Map<String, String> row(StoredRecord record) {
    Map<String, String> row = new LinkedHashMap<>();
    own().forEach((field, stored) -> row.put(field, record.text(stored)));
    row.put("recordno", Long.toString(record.recordNo()));
    row.put("status", "active");
    return row;
  }

  /** A record in an answer, with these fields only. */
  XmlElement element(StoredRecord record, List<String> fields) {
    Map<String, String> row = row(record);
    List<XmlElement> parts = new ArrayList<>();
    for (String field : fields) {
      parts.add(
          field.equals(FILES)
              ? XmlElement.parent(FILES, record.lines().stream().map(OlderObject::file).toList())
              : XmlElement.leaf(field, row.getOrDefault(field, "")));
    }
    return XmlElement.parent(object, parts);
  }

  private Map<String, String> own() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : FIELDS.getOrDefault(this, List.of())) {
      int equals = name.indexOf('=');
      String field = equals < 0 ? name : name.substring(0, equals);
      fields.put(field, name.substring(equals + 1));
    }
    return fields;
  }

  private static XmlElement file(Map<String, String> file) {
    return XmlElement.parent(
        "attachment",
        FILE_FIELDS.stream()
            .map(field -> XmlElement.leaf(field, file.getOrDefault(field, "")))
            .toList());
  }
}
