// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.attachment;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files of an attachment. A name is used once in an attachment and has no period, because
 * the extension is a field of its own; the content is Base64, whose lines may be wrapped.
 */
final class AttachedFiles {
  static final String NAME = "attachmentname";
  static final String TYPE = "attachmenttype";
  static final String DATA = "attachmentdata";

  private static final Pattern BASE64 =
      Pattern.compile("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?+");
  private static final FieldFormats FORMATS = new FieldFormats(Map.of(TYPE, 20));

  private final Set<String> names = new HashSet<>();
  private final List<GatewayError> errors = new ArrayList<>();

  /**
   * @param before the files that the attachment has already
   */
  AttachedFiles(List<Map<String, String>> before) {
    before.forEach(file -> names.add(file.getOrDefault(NAME, "")));
  }

  /** The files of a call, in its order. */
  List<Map<String, String>> read(XmlElement call) {
    List<Map<String, String>> files = new ArrayList<>();
    call.child("attachments")
        .ifPresent(all -> all.children("attachment").forEach(file -> files.add(file(file))));
    return files;
  }

  /** What is wrong with the files that were read. */
  List<GatewayError> errors() {
    return errors;
  }

  private Map<String, String> file(XmlElement element) {
    Map<String, String> file = new LinkedHashMap<>();
    file.put(NAME, element.textOf(NAME).strip());
    file.put(TYPE, element.textOf(TYPE).strip());
    file.put(DATA, element.textOf(DATA).replaceAll("\\s+", ""));
    check(file);
    return file;
  }

  private void check(Map<String, String> file) {
    String name = file.getOrDefault(NAME, "");
    String place = " of the file '" + name + "'";
    for (String field : List.of(NAME, TYPE, DATA)) {
      FieldFormats.required(file, field, place, errors);
    }
    if (name.contains(".")) {
      errors.add(FieldFormats.illegal(NAME, name, ""));
    }
    if (!name.isEmpty() && !names.add(name)) {
      errors.add(GatewayError.rule("A file named '" + name + "' is attached already"));
    }
    String type = file.getOrDefault(TYPE, "");
    if (type.contains(".")) {
      errors.add(FieldFormats.illegal(TYPE, type, place));
    }
    FORMATS.lengths(file, place, errors);
    if (!BASE64.matcher(file.getOrDefault(DATA, "")).matches()) {
      errors.add(GatewayError.field("Illegal format for " + DATA + place + ": not Base64"));
    }
  }
}
