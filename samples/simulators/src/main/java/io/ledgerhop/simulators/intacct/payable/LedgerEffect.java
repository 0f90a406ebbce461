// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entry that a bill or adjustment makes in the general ledger: its lines, and opposite to them
 * the payables account. A payment by credits moves nothing between accounts, so it makes none.
 */
final class LedgerEffect {
  /** The journal of accounts payable. */
  private static final String JOURNAL = "APJ";

  /** The payables account of lines that do not name one. */
  private static final String PAYABLES = "2000";

  /** The record number of the bill or adjustment; calls do not see it. */
  private static final String SOURCE = "PRRECORDKEY";

  private final CompanyBooks books;
  private final LineMoney money;
  private final Clock clock;

  LedgerEffect(CompanyBooks books, LineMoney money, Clock clock) {
    this.books = books;
    this.money = money;
    this.clock = clock;
  }

  /** The record number of the entry. */
  long post(SubledgerRecord payable, GatewayCaller caller) {
    long recordNo = books.nextRecordNo();
    List<JournalLine> lines = new ArrayList<>();
    for (Map<String, String> item : payable.lines()) {
      Map<String, String> own = PayableReferences.asJournalLine(item);
      lines.add(line(own, money.amountOf(item), lines.size() + 1));
      String offset = item.getOrDefault("OFFSETGLACCOUNTNO", "");
      Map<String, String> opposite = new LinkedHashMap<>(own);
      opposite.put("ACCOUNTNO", offset.isEmpty() ? PAYABLES : offset);
      lines.add(line(opposite, money.amountOf(item).negate(), lines.size() + 1));
    }
    books.post(new JournalEntry(recordNo, header(payable, recordNo, caller), lines));
    return recordNo;
  }

  /** Deletes the entry of a bill or adjustment. */
  void delete(SubledgerRecord payable) {
    books.journals().stream()
        .filter(journal -> isEntryOf(payable, journal))
        .findFirst()
        .ifPresent(books::delete);
  }

  /** Books of earlier versions do not have the number; there the title and the day decide. */
  private static boolean isEntryOf(SubledgerRecord payable, JournalEntry journal) {
    String source = journal.text(SOURCE);
    return source.isEmpty()
        ? journal.symbol().equals(JOURNAL)
            && journal.title().equals(title(payable))
            && journal.text("BATCH_DATE").equals(payable.text("WHENPOSTED"))
        : source.equals(Long.toString(payable.recordNo()));
  }

  private static String title(SubledgerRecord payable) {
    return payable.object() + " " + payable.text("RECORDID");
  }

  private Map<String, String> header(SubledgerRecord payable, long recordNo, GatewayCaller caller) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("RECORDNO", Long.toString(recordNo));
    header.put("BATCHNO", Integer.toString(books.nextBatchNo(JOURNAL)));
    header.put("MODULE", payable.text("MODULEKEY"));
    header.put(SOURCE, Long.toString(payable.recordNo()));
    header.put("JOURNAL", JOURNAL);
    header.put("BATCH_DATE", payable.text("WHENPOSTED"));
    header.put("BATCH_TITLE", title(payable));
    header.put("STATE", "Posted");
    header.put("MEGAENTITYID", caller.entity());
    header.put("WHENCREATED", BooksDates.format(clock.instant()));
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    header.put("CONTROLID", caller.controlId());
    return header;
  }

  private JournalLine line(Map<String, String> fields, BigDecimal amount, int number) {
    Map<String, String> line = new LinkedHashMap<>(fields);
    line.put("RECORDNO", Long.toString(books.nextRecordNo()));
    line.put("LINE_NO", Integer.toString(number));
    line.put("TR_TYPE", amount.signum() < 0 ? "-1" : "1");
    line.put("TRX_AMOUNT", amount.abs().toPlainString());
    line.put("AMOUNT", money.baseAmountOf(fields).abs().toPlainString());
    line.put("BASECURR", LineMoney.BASE_CURRENCY);
    return new JournalLine(line);
  }
}
