// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.intacct.gateway.ElementWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The field names of dimensions on a line; the general ledger and the subledger differ in two. */
enum DimensionFields {
  /** On a journal line (Intacct: GLENTRY). */
  JOURNAL("LOCATION", "DEPARTMENT"),
  /** On a line of accounts payable (Intacct: APBILLITEM, APADJUSTMENTITEM). */
  PAYABLES("LOCATIONID", "DEPARTMENTID");

  /** Standard dimensions in wire order, which is also the order of the older functions. */
  static final List<Dimension> WIRE_ORDER =
      List.of(
          Dimension.LOCATION,
          Dimension.DEPARTMENT,
          Dimension.PROJECT,
          Dimension.CUSTOMER,
          Dimension.VENDOR,
          Dimension.ITEM,
          Dimension.CLASS);

  private static final String USER_DEFINED = "GLDIM";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,40}");

  private final String location;
  private final String department;

  DimensionFields(String location, String department) {
    this.location = location;
    this.department = department;
  }

  String of(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> department;
      case LOCATION -> location;
      case CLASS -> "CLASSID";
      case PROJECT -> "PROJECTID";
      case CUSTOMER -> "CUSTOMERID";
      case VENDOR -> "VENDORID";
      case ITEM -> "ITEMID";
    };
  }

  /** Writes the dimensions of a line that a generic function creates. */
  void write(ElementWriter writer, Dimensions dimensions) {
    for (Dimension dimension : WIRE_ORDER) {
      writer.optional(of(dimension), dimensions.id(dimension));
    }
    dimensions.userDefined().forEach((name, id) -> writer.optional(ofUserDefined(name), id));
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
