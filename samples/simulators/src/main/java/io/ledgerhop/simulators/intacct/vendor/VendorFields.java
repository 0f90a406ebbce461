// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.vendor;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.KnownFields;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the fields of a VENDOR. A field inside another one is named with both, as in {@code
 * DISPLAYCONTACT.PRINTAS}, which is also its name in a query.
 */
final class VendorFields {
  private static final Set<String> OWN =
      Set.of(
          "RECORDNO",
          "VENDORID",
          "NAME",
          "STATUS",
          "ONETIME",
          "HIDEDISPLAYCONTACT",
          "VENDTYPE",
          "PARENTID",
          "GLGROUP",
          "TAXID",
          "NAME1099",
          "FORM1099TYPE",
          "FORM1099BOX",
          "SUPDOCID",
          "APACCOUNT",
          "OFFSETGLACCOUNTNO",
          "OFFSETGLACCOUNT",
          "CREDITLIMIT",
          "ONHOLD",
          "DONOTCUTCHECK",
          "COMMENTS",
          "CURRENCY",
          "PAYMETHODKEY",
          "MERGEPAYMENTREQ",
          "PAYMENTNOTIFY",
          "BILLINGTYPE",
          "PAYMENTPRIORITY",
          "TERMNAME",
          "DISPLAYTERMDISCOUNT",
          "ACHENABLED",
          "ACHBANKROUTINGNUMBER",
          "ACHACCOUNTNUMBER",
          "ACHACCOUNTTYPE",
          "ACHREMITTANCETYPE",
          "VENDORACCOUNTNO",
          "DISPLAYACCTNOCHECK",
          "DISPLOCACCTNOCHECK",
          "OBJECTRESTRICTION",
          "RESTRICTEDLOCATIONS",
          "RESTRICTEDDEPARTMENTS");
  private static final Set<String> CONTACT =
      Set.of(
          "PRINTAS",
          "CONTACTNAME",
          "COMPANYNAME",
          "TAXABLE",
          "TAXGROUP",
          "TAXSOLUTIONID",
          "TAXSCHEDULE",
          "PREFIX",
          "FIRSTNAME",
          "LASTNAME",
          "INITIAL",
          "PHONE1",
          "PHONE2",
          "CELLPHONE",
          "PAGER",
          "FAX",
          "EMAIL1",
          "EMAIL2",
          "URL1",
          "URL2");
  private static final Set<String> ADDRESS =
      Set.of(
          "ADDRESS1",
          "ADDRESS2",
          "ADDRESS3",
          "CITY",
          "STATE",
          "ZIP",
          "COUNTRY",
          "ISOCOUNTRYCODE",
          "COUNTRYCODE");
  private static final Set<String> NAMED_CONTACT = Set.of("CONTACTNAME");

  /** The fields of each element that has fields, by its place in the vendor. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "DISPLAYCONTACT", CONTACT,
          "DISPLAYCONTACT.MAILADDRESS", ADDRESS,
          "CONTACTINFO", NAMED_CONTACT,
          "PAYTO", NAMED_CONTACT,
          "RETURNTO", NAMED_CONTACT);

  private static final String COUNTRY_CODE = "DISPLAYCONTACT.MAILADDRESS.ISOCOUNTRYCODE";

  /** The name by which Intacct's own SDKs write the country code; it can be read by both. */
  private static final String OLDER_COUNTRY_CODE = "DISPLAYCONTACT.MAILADDRESS.COUNTRYCODE";

  /** Names that some clients write, and the fields that they mean. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("OFFSETGLACCOUNT", "OFFSETGLACCOUNTNO", OLDER_COUNTRY_CODE, COUNTRY_CODE);

  private final Set<String> customFields;

  VendorFields(Set<String> customFields) {
    this.customFields = Set.copyOf(customFields);
  }

  /** The given fields; a field that is not known, or is given twice, is refused. */
  Map<String, String> read(XmlElement vendor) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<GatewayError> errors = new ArrayList<>();
    read(vendor, "", fields, errors);
    if (fields.containsKey(COUNTRY_CODE)) {
      fields.put(OLDER_COUNTRY_CODE, fields.getOrDefault(COUNTRY_CODE, ""));
    }
    RefusedException.unlessEmpty(errors);
    return fields;
  }

  private void read(
      XmlElement element, String place, Map<String, String> fields, List<GatewayError> errors) {
    List<XmlElement> plain = new ArrayList<>();
    for (XmlElement child : element.children()) {
      if (PARTS.containsKey(place + child.name())) {
        read(child, place + child.name() + ".", fields, errors);
      } else {
        plain.add(child);
      }
    }
    known(place)
        .read(plain, errors)
        .forEach(
            (name, value) -> {
              String field = OTHER_NAMES.getOrDefault(place + name, place + name);
              if (fields.put(field, value.strip()) != null) {
                errors.add(GatewayError.field("The field " + field + " of VENDOR is given twice"));
              }
            });
  }

  private KnownFields known(String place) {
    if (place.isEmpty()) {
      return new KnownFields("VENDOR", OWN, customFields);
    }
    String part = place.substring(0, place.length() - 1);
    return new KnownFields(part, PARTS.getOrDefault(part, Set.of()), Set.of());
  }
}
