// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import java.util.Locale;
import java.util.regex.Pattern;

/** The field names of dimensions on a journal line (Intacct: GLENTRY). */
final class DimensionFields {

  private static final String USER_DEFINED = "GLDIM";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,40}");

  private DimensionFields() {}

  static String of(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> "DEPARTMENT";
      case LOCATION -> "LOCATION";
      case CLASS -> "CLASSID";
      case PROJECT -> "PROJECTID";
      case CUSTOMER -> "CUSTOMERID";
      case VENDOR -> "VENDORID";
      case ITEM -> "ITEMID";
    };
  }

  /** The field of a user-defined dimension, by its integration name. */
  static String ofUserDefined(String name) {
    String field = name.toUpperCase(Locale.ROOT);
    return field.startsWith(USER_DEFINED) ? field : USER_DEFINED + field;
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }
}
