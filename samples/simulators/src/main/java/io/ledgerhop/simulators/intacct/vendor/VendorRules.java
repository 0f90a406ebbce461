// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Checks a vendor as it would be after it was written. */
final class VendorRules {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9 -]{1,20}");
  private static final FieldFormats FORMATS =
      new FieldFormats(
          Map.of("NAME", 100, "DISPLAYCONTACT.PRINTAS", 200, "DISPLAYCONTACT.CONTACTNAME", 200));
  private static final SortedMap<String, Set<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "STATUS", Set.of("active", "inactive"),
              "ONETIME", Set.of("true", "false"),
              "ONHOLD", Set.of("true", "false"),
              "DONOTCUTCHECK", Set.of("true", "false"),
              "BILLINGTYPE", Set.of("openitem", "balanceforward"),
              "PAYMENTPRIORITY", Set.of("urgent", "high", "normal", "low"),
              "OBJECTRESTRICTION", Set.of("Unrestricted", "RootOnly", "Restricted")));

  /** The fields that name another record, with its object. */
  private static final SortedMap<String, String> REFERENCES =
      new TreeMap<>(
          Map.of(
              "CURRENCY", "CURRENCY",
              "APACCOUNT", "GLACCOUNT",
              "OFFSETGLACCOUNTNO", "GLACCOUNT",
              "OFFSETGLACCOUNT", "GLACCOUNT",
              "PARENTID", "VENDOR"));

  private final CompanyMasterData master;

  VendorRules(CompanyMasterData master) {
    this.master = master;
  }

  /** What is wrong with the fields; a company of this simulator does not number its vendors. */
  List<GatewayError> errors(Map<String, String> vendor) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of("VENDORID", "NAME", "DISPLAYCONTACT.PRINTAS")) {
      FieldFormats.required(vendor, field, "", errors);
    }
    String id = vendor.getOrDefault("VENDORID", "");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      errors.add(FieldFormats.illegal("VENDORID", id, ""));
    }
    FORMATS.lengths(vendor, "", errors);
    WORDS.forEach(
        (field, words) -> {
          String value = vendor.getOrDefault(field, "");
          if (!value.isEmpty() && !words.contains(value)) {
            errors.add(FieldFormats.illegal(field, value, ""));
          }
        });
    REFERENCES.forEach(
        (field, object) -> {
          String value = vendor.getOrDefault(field, "");
          if (!value.isEmpty() && !master.has(object, value)) {
            errors.add(GatewayError.rule("Invalid " + field + " '" + value + "' specified."));
          }
        });
    return errors;
  }
}
