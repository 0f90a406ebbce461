// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.company.RecordAddress;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Bills, adjustments, payments and their lines, as calls that read show them. */
final class ReadablePayables {
  private static final List<String> TOTALS =
      List.of(
          "TOTALENTERED",
          "TOTALPAID",
          "TOTALDUE",
          "TRX_TOTALENTERED",
          "TRX_TOTALPAID",
          "TRX_TOTALDUE");
  private static final List<String> HEADER_FIELDS =
      List.of(
          "RECORDNO",
          "RECORDTYPE",
          "RECORDID",
          "VENDORID",
          "VENDORNAME",
          "STATE",
          "WHENCREATED",
          "WHENPOSTED",
          "WHENDUE",
          "TERMNAME",
          "ONHOLD",
          "PAYMENTPRIORITY",
          "RECPAYMENTDATE",
          "BILLTOPAYTOCONTACTNAME",
          "SHIPTORETURNTOCONTACTNAME",
          "DOCNUMBER",
          "DESCRIPTION",
          "CURRENCY",
          "BASECURR",
          "EXCH_RATE_DATE",
          "EXCH_RATE_TYPE_ID",
          "EXCHANGE_RATE",
          "MODULEKEY",
          "SUPDOCID",
          "MEGAENTITYID",
          "AUWHENCREATED",
          "WHENMODIFIED",
          RecordAddress.FIELD);
  private static final List<String> PAYMENT_FIELDS =
      List.of(
          "RECORDNO",
          "RECORDTYPE",
          "VENDORID",
          "VENDORNAME",
          "STATE",
          "DOCNUMBER",
          "DESCRIPTION",
          "CURRENCY",
          "BASECURR",
          "WHENCREATED",
          "WHENPAID",
          "TRX_TOTALENTERED",
          "MEGAENTITYID",
          "AUWHENCREATED",
          "WHENMODIFIED",
          RecordAddress.FIELD);
  private static final List<String> ITEM_FIELDS =
      List.of(
          "RECORDNO",
          "RECORDKEY",
          "LINE_NO",
          "ACCOUNTNO",
          "OFFSETGLACCOUNTNO",
          "AMOUNT",
          "TRX_AMOUNT",
          "CURRENCY",
          "ENTRYDESCRIPTION",
          "FORM1099",
          "FORM1099TYPE",
          "FORM1099BOX",
          "BILLABLE",
          "LOCATIONID",
          "DEPARTMENTID",
          "PROJECTID",
          "CUSTOMERID",
          "VENDORID",
          "EMPLOYEEID",
          "ITEMID",
          "CLASSID",
          "WAREHOUSEID");
  private static final List<String> DETAIL_FIELDS =
      List.of(
          "RECORDNO",
          "PAYMENTKEY",
          "PAYMENTDATE",
          "RECORDKEY",
          "POSADJKEY",
          "ADJUSTMENTKEY",
          "ADJUSTMENTAMOUNT",
          "TRX_ADJUSTMENTAMOUNT",
          "CURRENCY");

  /** The lines of an object: what they are called alone, as a collection, and their key. */
  private record Lines(String object, String collection, String key, List<String> fields) {}

  private static final Map<String, Lines> LINES =
      Map.of(
          "APBILL",
          new Lines("APBILLITEM", "APBILLITEMS", "RECORDKEY", ITEM_FIELDS),
          "APADJUSTMENT",
          new Lines("APADJUSTMENTITEM", "APADJUSTMENTITEMS", "RECORDKEY", ITEM_FIELDS),
          "APPYMT",
          new Lines("APPYMTDETAIL", "APPYMTDETAILS", "PAYMENTKEY", DETAIL_FIELDS));

  private final CompanyMasterData master;
  private final CompanyBooks books;
  private final LateVisibility visibility;
  private final Set<String> customFields;

  ReadablePayables(
      CompanyMasterData master,
      CompanyBooks books,
      LateVisibility visibility,
      Set<String> customFields) {
    this.master = master;
    this.books = books;
    this.visibility = visibility;
    this.customFields = customFields;
  }

  /** The names of the objects and of their lines. */
  static List<String> names() {
    List<String> names = new ArrayList<>(LINES.keySet());
    LINES.values().forEach(lines -> names.add(lines.object()));
    return names;
  }

  /** The records that a caller may see; empty if the name is not that of an object here. */
  Optional<ObjectTable> visible(String name, GatewayCaller caller, boolean showPrivate) {
    if (LINES.containsKey(name)) {
      List<Map<String, String>> rows =
          records(name, caller, showPrivate).map(this::header).toList();
      return Optional.of(new ObjectTable(name, "RECORDNO", headerFields(name), rows));
    }
    return LINES.entrySet().stream()
        .filter(entry -> entry.getValue().object().equals(name))
        .findFirst()
        .map(entry -> lines(entry.getKey(), caller, showPrivate));
  }

  /** The lines of one record; empty if the object is not one of these. */
  Optional<CollectedLines> linesOf(String object, String recordNo, GatewayCaller caller) {
    return Optional.ofNullable(LINES.get(object))
        .map(
            lines -> {
              ObjectTable all = lines(object, caller, true);
              List<Map<String, String>> own =
                  all.rows().stream().filter(row -> recordNo.equals(row.get(lines.key()))).toList();
              return new CollectedLines(
                  lines.collection(), new ObjectTable(all.object(), all.key(), all.fields(), own));
            });
  }

  private ObjectTable lines(String object, GatewayCaller caller, boolean showPrivate) {
    Lines lines = Optional.ofNullable(LINES.get(object)).orElseThrow();
    List<Map<String, String>> rows =
        records(object, caller, showPrivate)
            .flatMap(record -> record.lines().stream().map(line -> line(record, line, lines)))
            .toList();
    return new ObjectTable(lines.object(), "RECORDNO", withCustom(lines.fields()), rows);
  }

  private static Map<String, String> line(
      SubledgerRecord record, Map<String, String> line, Lines lines) {
    Map<String, String> row = new LinkedHashMap<>(line);
    row.put(lines.key(), Long.toString(record.recordNo()));
    return row;
  }

  private Stream<SubledgerRecord> records(
      String object, GatewayCaller caller, boolean showPrivate) {
    return books.payables().stream()
        .filter(record -> record.object().equals(object))
        .filter(record -> visibility.isVisible(record.recordNo()))
        .filter(
            record ->
                record.entity().isEmpty()
                    || (caller.isAtTopLevel()
                        ? showPrivate
                        : record.entity().equals(caller.entity())));
  }

  private Map<String, String> header(SubledgerRecord record) {
    Map<String, String> row = new LinkedHashMap<>(record.header());
    row.put(
        "VENDORNAME",
        master
            .find("VENDOR", record.text("VENDORID"))
            .map(vendor -> vendor.getOrDefault("NAME", ""))
            .orElse(""));
    if (!record.object().equals("APPYMT")) {
      putTotals(record, row);
    }
    return row;
  }

  private void putTotals(SubledgerRecord record, Map<String, String> row) {
    BigDecimal due = books.due(record);
    BigDecimal rate = new BigDecimal(record.text("EXCHANGE_RATE"));
    BigDecimal base = due.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    row.put("TRX_TOTALDUE", due.toPlainString());
    row.put("TOTALDUE", base.toPlainString());
    row.put("TRX_TOTALPAID", record.entered().subtract(due).toPlainString());
    row.put(
        "TOTALPAID", new BigDecimal(record.text("TOTALENTERED")).subtract(base).toPlainString());
    if (record.isReversal() || record.isDraft()) {
      return;
    }
    boolean untouched = due.compareTo(record.entered()) == 0;
    row.put("STATE", untouched ? "Posted" : due.signum() == 0 ? "Paid" : "Partially Paid");
  }

  private List<String> headerFields(String object) {
    List<String> fields = new ArrayList<>(object.equals("APPYMT") ? PAYMENT_FIELDS : HEADER_FIELDS);
    if (!object.equals("APPYMT")) {
      fields.addAll(TOTALS);
    }
    return withCustom(fields);
  }

  private List<String> withCustom(List<String> fields) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(customFields);
    return all;
  }
}
