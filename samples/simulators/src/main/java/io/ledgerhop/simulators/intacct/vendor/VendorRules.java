// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks a vendor as it would be after it was written. */
final class VendorRules {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9 -]{1,20}");
  private static final FieldFormats FORMATS =
      new FieldFormats(
          Map.of("NAME", 100, "DISPLAYCONTACT.PRINTAS", 200, "DISPLAYCONTACT.CONTACTNAME", 200));
  private static final List<String> SWITCHES =
      List.of(
          "ONETIME",
          "ONHOLD",
          "DONOTCUTCHECK",
          "HIDEDISPLAYCONTACT",
          "MERGEPAYMENTREQ",
          "PAYMENTNOTIFY",
          "DISPLAYTERMDISCOUNT",
          "ACHENABLED",
          "DISPLAYACCTNOCHECK",
          "DISPLOCACCTNOCHECK",
          "DISPLAYCONTACT.TAXABLE");
  private static final Set<String> BOOLEANS = Set.of("true", "false");
  private static final SortedMap<String, Set<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "STATUS", Set.of("active", "inactive"),
              "BILLINGTYPE", Set.of("openitem", "balanceforward"),
              "PAYMETHODKEY", Set.of("Printed Check", "EFT", "Cash", "ACH", "Credit Card"),
              "OBJECTRESTRICTION", Set.of("Unrestricted", "RootOnly", "Restricted")));

  /** The documentation writes these in lower case, and clients with a capital. */
  private static final Set<String> PRIORITIES = Set.of("urgent", "high", "normal", "low");

  private VendorRules() {}

  /** What is wrong with the fields; a company of this simulator does not number its vendors. */
  static List<GatewayError> errors(Map<String, String> vendor) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of("VENDORID", "NAME", "DISPLAYCONTACT.PRINTAS")) {
      FieldFormats.required(vendor, field, "", errors);
    }
    String id = vendor.getOrDefault("VENDORID", "");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      errors.add(FieldFormats.illegal("VENDORID", id, ""));
    }
    FORMATS.lengths(vendor, "", errors);
    WORDS.forEach((field, words) -> demand(vendor, field, words::contains, errors));
    SWITCHES.forEach(field -> demand(vendor, field, BOOLEANS::contains, errors));
    demand(vendor, "CREDITLIMIT", FieldFormats::isDecimal, errors);
    demand(
        vendor,
        "PAYMENTPRIORITY",
        priority -> PRIORITIES.contains(priority.toLowerCase(Locale.ROOT)),
        errors);
    return errors;
  }

  private static void demand(
      Map<String, String> vendor,
      String field,
      Predicate<String> permitted,
      List<GatewayError> errors) {
    String value = vendor.getOrDefault(field, "");
    if (!value.isEmpty() && !permitted.test(value)) {
      errors.add(FieldFormats.illegal(field, value, ""));
    }
  }
}
