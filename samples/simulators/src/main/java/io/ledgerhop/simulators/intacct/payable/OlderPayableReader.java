// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the elements of the older functions that write bills and adjustments; the schema has
 * already checked their order. An element that the simulator does not keep is refused, so that
 * nothing is lost unnoticed.
 */
final class OlderPayableReader {
  private static final Map<String, String> BILL =
      Map.ofEntries(
          Map.entry("vendorid", "VENDORID"),
          Map.entry("billno", "RECORDID"),
          Map.entry("ponumber", "DOCNUMBER"),
          Map.entry("description", "DESCRIPTION"),
          Map.entry("action", "ACTION"),
          Map.entry("termname", "TERMNAME"),
          Map.entry("onhold", "ONHOLD"),
          Map.entry("supdocid", "SUPDOCID"),
          Map.entry("basecurr", "BASECURR"),
          Map.entry("currency", "CURRENCY"),
          Map.entry("exchratetype", "EXCH_RATE_TYPE_ID"),
          Map.entry("exchrate", "EXCHANGE_RATE"));
  private static final Map<String, String> ADJUSTMENT =
      Map.of(
          "vendorid", "VENDORID",
          "adjustmentno", "RECORDID",
          "billno", "DOCNUMBER",
          "description", "DESCRIPTION",
          "action", "ACTION",
          "basecurr", "BASECURR",
          "currency", "CURRENCY",
          "exchratetype", "EXCH_RATE_TYPE_ID",
          "exchrate", "EXCHANGE_RATE");
  private static final Map<String, String> DATES =
      Map.of(
          "datecreated", "WHENCREATED",
          "dateposted", "WHENPOSTED",
          "datedue", "WHENDUE",
          "exchratedate", "EXCH_RATE_DATE");
  private static final Map<String, String> CONTACTS =
      Map.of("payto", "BILLTOPAYTOCONTACTNAME", "returnto", "SHIPTORETURNTOCONTACTNAME");
  private static final Map<String, String> LINE =
      Map.ofEntries(
          Map.entry("glaccountno", "ACCOUNTNO"),
          Map.entry("offsetglaccountno", "OFFSETGLACCOUNTNO"),
          Map.entry("amount", "TRX_AMOUNT"),
          Map.entry("memo", "ENTRYDESCRIPTION"),
          Map.entry("locationid", "LOCATIONID"),
          Map.entry("departmentid", "DEPARTMENTID"),
          Map.entry("item1099", "FORM1099"),
          Map.entry("form1099type", "FORM1099TYPE"),
          Map.entry("form1099box", "FORM1099BOX"),
          Map.entry("projectid", "PROJECTID"),
          Map.entry("taskid", "TASKID"),
          Map.entry("costtypeid", "COSTTYPEID"),
          Map.entry("customerid", "CUSTOMERID"),
          Map.entry("vendorid", "VENDORID"),
          Map.entry("employeeid", "EMPLOYEEID"),
          Map.entry("itemid", "ITEMID"),
          Map.entry("classid", "CLASSID"),
          Map.entry("contractid", "CONTRACTID"),
          Map.entry("warehouseid", "WAREHOUSEID"),
          Map.entry("billable", "BILLABLE"));

  /** Elements that change nothing when they say false, because that is what happens anyway. */
  private static final Set<String> OFF = Set.of("nogl", "inclusivetax");

  private static final String CUSTOM = "customfields";

  private final String object;
  private final Set<String> customFields;

  /**
   * @param object APBILL or APADJUSTMENT
   */
  OlderPayableReader(String object, Set<String> customFields) {
    this.object = object;
    this.customFields = Set.copyOf(customFields);
  }

  /** The header of a call; errors say which elements are not kept. */
  Map<String, String> header(XmlElement call, List<GatewayError> errors) {
    Map<String, String> names = object.equals("APBILL") ? BILL : ADJUSTMENT;
    Map<String, String> header = new LinkedHashMap<>(OlderElements.mapped(call, names));
    for (XmlElement child : call.children()) {
      String name = child.name();
      if (DATES.containsKey(name)) {
        header.put(DATES.getOrDefault(name, ""), OlderElements.date(child));
      } else if (CONTACTS.containsKey(name) && child.child("contact").isEmpty()) {
        header.put(CONTACTS.getOrDefault(name, ""), child.textOf("contactname"));
      } else if (!names.containsKey(name) && !name.endsWith("items")) {
        keepOrRefuse(child, errors);
      }
    }
    return header;
  }

  /** The fields of one line. */
  Map<String, String> line(XmlElement item, List<GatewayError> errors) {
    item.children().stream()
        .filter(child -> !LINE.containsKey(child.name()))
        .forEach(child -> keepOrRefuse(child, errors));
    return OlderElements.mapped(item, LINE);
  }

  private void keepOrRefuse(XmlElement child, List<GatewayError> errors) {
    if (child.name().equals(CUSTOM)) {
      child.children().stream()
          .map(field -> field.textOf("customfieldname"))
          .filter(name -> !customFields.contains(name))
          .map(name -> GatewayError.field("The field " + name + " is not a part of " + object))
          .forEach(errors::add);
    } else if (!OlderElements.isEmpty(child) && !isOff(child)) {
      errors.add(OlderElements.notKept("element", child.name()));
    }
  }

  private static boolean isOff(XmlElement element) {
    return OFF.contains(element.name()) && element.text().strip().equals("false");
  }
}
