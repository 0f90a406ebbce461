// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Map;

/**
 * Reads the older {@code create_gltransaction}; the schema has already checked the order of its
 * elements.
 */
final class GlTransactionReader {
  private static final Map<String, String> HEADER =
      Map.of(
          "journalid", "JOURNAL",
          "description", "BATCH_TITLE",
          "referenceno", "REFERENCENO",
          "sourceentity", "BASELOCATION_NO");
  private static final Map<String, String> LINE =
      Map.ofEntries(
          Map.entry("amount", "TRX_AMOUNT"),
          Map.entry("glaccountno", "ACCOUNTNO"),
          Map.entry("document", "DOCUMENT"),
          Map.entry("memo", "DESCRIPTION"),
          Map.entry("locationid", "LOCATION"),
          Map.entry("departmentid", "DEPARTMENT"),
          Map.entry("customerid", "CUSTOMERID"),
          Map.entry("vendorid", "VENDORID"),
          Map.entry("employeeid", "EMPLOYEEID"),
          Map.entry("projectid", "PROJECTID"),
          Map.entry("taskid", "TASKID"),
          Map.entry("costtypeid", "COSTTYPEID"),
          Map.entry("itemid", "ITEMID"),
          Map.entry("classid", "CLASSID"),
          Map.entry("contractid", "CONTRACTID"),
          Map.entry("warehouseid", "WAREHOUSEID"),
          Map.entry("currency", "CURRENCY"),
          Map.entry("exchratetype", "EXCH_RATE_TYPE_ID"),
          Map.entry("exchrate", "EXCHANGE_RATE"));

  JournalDraft read(XmlElement transaction) {
    Map<String, String> header = OlderElements.mapped(transaction, HEADER);
    transaction
        .child("datecreated")
        .ifPresent(date -> header.put("BATCH_DATE", OlderElements.date(date)));
    transaction
        .child("reversedate")
        .ifPresent(date -> header.put("REVERSEDATE", OlderElements.date(date)));
    List<Map<String, String>> lines =
        transaction.child("gltransactionentries").orElseThrow().children().stream()
            .map(this::line)
            .toList();
    return new JournalDraft(header, lines);
  }

  private Map<String, String> line(XmlElement entry) {
    Map<String, String> line = OlderElements.mapped(entry, LINE);
    String type = entry.textOf("trtype");
    line.put("TR_TYPE", type.equals("debit") ? "1" : type.equals("credit") ? "-1" : type);
    entry
        .child("exchratedate")
        .ifPresent(date -> line.put("EXCH_RATE_DATE", OlderElements.date(date)));
    return line;
  }
}
