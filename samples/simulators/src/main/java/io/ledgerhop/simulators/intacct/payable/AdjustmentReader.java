// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code create_apadjustment}; the schema has already checked the order of its elements. */
final class AdjustmentReader {
  private static final Map<String, String> HEADER =
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
          "exchratedate", "EXCH_RATE_DATE");
  private static final Map<String, String> LINE =
      Map.ofEntries(
          Map.entry("glaccountno", "ACCOUNTNO"),
          Map.entry("offsetglaccountno", "OFFSETGLACCOUNTNO"),
          Map.entry("amount", "TRX_AMOUNT"),
          Map.entry("memo", "ENTRYDESCRIPTION"),
          Map.entry("locationid", "LOCATIONID"),
          Map.entry("departmentid", "DEPARTMENTID"),
          Map.entry("projectid", "PROJECTID"),
          Map.entry("taskid", "TASKID"),
          Map.entry("costtypeid", "COSTTYPEID"),
          Map.entry("customerid", "CUSTOMERID"),
          Map.entry("vendorid", "VENDORID"),
          Map.entry("employeeid", "EMPLOYEEID"),
          Map.entry("itemid", "ITEMID"),
          Map.entry("classid", "CLASSID"),
          Map.entry("contractid", "CONTRACTID"),
          Map.entry("warehouseid", "WAREHOUSEID"));

  PayableDraft read(XmlElement adjustment) {
    Map<String, String> header = new LinkedHashMap<>(OlderElements.mapped(adjustment, HEADER));
    DATES.forEach(
        (element, field) ->
            adjustment
                .child(element)
                .ifPresent(date -> header.put(field, OlderElements.date(date))));
    List<Map<String, String>> lines =
        adjustment.child("apadjustmentitems").orElseThrow().children().stream()
            .map(item -> OlderElements.mapped(item, LINE))
            .toList();
    return new PayableDraft("APADJUSTMENT", header, lines);
  }
}
