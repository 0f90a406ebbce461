// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.payable.PayablePosting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bill in accounts payable that a purchasing transaction makes, if its definition posts to
 * accounts payable and it is not a draft.
 */
final class InvoiceEffect {
  /** The module of bills that purchasing makes. */
  private static final String MODULE = "9.PO";

  /** The posting configuration of the company: the accounts of stock and of everything else. */
  private static final String INVENTORY = "1300";

  private static final String COST = "5000";

  private static final int CENTS = 2;

  private final CompanyMasterData master;
  private final PayablePosting payables;

  InvoiceEffect(CompanyMasterData master, PayablePosting payables) {
    this.master = master;
    this.payables = payables;
  }

  /** The value of a line in the currency of its transaction, rounded to cents. */
  static BigDecimal value(Map<String, String> line) {
    return new BigDecimal(line.getOrDefault("UIQTY", "0"))
        .multiply(new BigDecimal(line.getOrDefault("UIPRICE", "0")))
        .setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** Enters the bill; the field of the transaction that names it, or none if it makes no bill. */
  Map<String, String> enter(TransactionDraft draft, GatewayCaller caller) {
    return posts(draft)
        ? Map.of(
            "PRRECORDKEY", Long.toString(payables.enterBill(header(draft), lines(draft), caller)))
        : Map.of();
  }

  /** Refuses a transaction whose bill would be refused. */
  void check(TransactionDraft draft, GatewayCaller caller) {
    if (posts(draft)) {
      payables.checkBill(header(draft), lines(draft), caller);
    }
  }

  private boolean posts(TransactionDraft draft) {
    boolean byDefinition =
        master
            .find(draft.kind().definitions(), draft.definition())
            .map(row -> row.getOrDefault("UPDATES_GL", "").equals("A"))
            .orElse(false);
    return byDefinition && !draft.text("STATE").equals("Draft");
  }

  /** Deletes the bill with this record number; it is refused if something of it is paid. */
  Runnable withdrawal(String bill) {
    return payables.withdrawal(bill);
  }

  private static Map<String, String> header(TransactionDraft draft) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("MODULEKEY", MODULE);
    header.put("VENDORID", draft.party());
    header.put("RECORDID", draft.text("DOCNO"));
    header.put("DOCNUMBER", draft.text("PONUMBER"));
    List.of("WHENCREATED", "WHENPOSTED", "WHENDUE", "SUPDOCID", "CURRENCY", "BASECURR")
        .forEach(field -> header.put(field, draft.text(field)));
    List.of("EXCH_RATE_DATE", "EXCH_RATE_TYPE_ID", "EXCHANGE_RATE")
        .forEach(field -> header.put(field, draft.text(field)));
    return header;
  }

  private List<Map<String, String>> lines(TransactionDraft draft) {
    return draft.lines().stream().map(this::line).toList();
  }

  private Map<String, String> line(Map<String, String> given) {
    boolean stocked =
        master
            .find("ITEM", given.getOrDefault("ITEMID", ""))
            .map(ItemUnits::isStocked)
            .orElse(false);
    Map<String, String> line = new LinkedHashMap<>();
    line.put("ACCOUNTNO", stocked ? INVENTORY : COST);
    line.put("TRX_AMOUNT", value(given).toPlainString());
    line.put("ENTRYDESCRIPTION", given.getOrDefault("MEMO", ""));
    List.of("LOCATIONID", "DEPARTMENTID", "PROJECTID", "CUSTOMERID", "VENDORID", "EMPLOYEEID")
        .forEach(field -> line.put(field, given.getOrDefault(field, "")));
    List.of("ITEMID", "CLASSID", "WAREHOUSEID")
        .forEach(field -> line.put(field, given.getOrDefault(field, "")));
    return line;
  }
}
