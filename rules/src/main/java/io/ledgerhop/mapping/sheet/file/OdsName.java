// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The names of elements and attributes in an OpenDocument file, whatever their prefixes. */
final class OdsName {

  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TABLE = OPEN_DOCUMENT + "table:1.0";
  private static final String TEXT = OPEN_DOCUMENT + "text:1.0";
  private static final String OFFICE = OPEN_DOCUMENT + "office:1.0";

  /** LibreOffice's own additions. */
  private static final String CALC =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  private OdsName() {}

  /** An element with its usual prefix; one without for an element that tells nothing here. */
  static String of(String uri, String name) {
    return switch (uri) {
      case TABLE -> "table:" + name;
      case TEXT -> "text:" + name;
      case OFFICE -> "office:" + name;
      default -> name;
    };
  }

  static @Nullable String table(Attributes attributes, String name) {
    return attributes.getValue(TABLE, name);
  }

  static @Nullable String office(Attributes attributes, String name) {
    return attributes.getValue(OFFICE, name);
  }

  static @Nullable String calc(Attributes attributes, String name) {
    return attributes.getValue(CALC, name);
  }

  /** A number of repetitions or of blanks; 1 if there is none. */
  static int count(Attributes attributes, String name) {
    String uri = name.equals("c") ? TEXT : TABLE;
    String count = attributes.getValue(uri, name);
    return count == null ? 1 : Math.max(1, Integer.parseInt(count));
  }
}
