// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.line.PaymentTerms;
import io.ledgerhop.simulators.intacct.payable.PayablePosting;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks a drafted transaction in several steps, and stores it. */
public final class TransactionPosting {
  private static final int CENTS = 2;

  /** What an update does not change. */
  private static final List<String> KEPT = List.of("AUWHENCREATED", "CONTROLID");

  private final CompanyBooks books;
  private final CompanyMasterData master;
  private final Clock clock;
  private final LateVisibility visibility;
  private final TransactionFieldRules fields;
  private final TransactionReferences references;
  private final TransactionNumbers numbers;
  private final ItemUnits units;
  private final LineMoney money;
  private final OpenPeriods periods;
  private final InvoiceEffect invoices;

  /**
   * @param payables enters the bills of purchasing
   */
  public TransactionPosting(
      GatewayContext context, LateVisibility visibility, PayablePosting payables) {
    this.books = context.books();
    this.master = context.master();
    this.clock = context.clock();
    this.visibility = visibility;
    this.fields = new TransactionFieldRules(context.settings());
    this.references = new TransactionReferences(master, books);
    this.numbers = new TransactionNumbers(master, books);
    this.units = new ItemUnits(master);
    this.money = new LineMoney(context.settings(), master);
    this.periods = new OpenPeriods(books);
    this.invoices = new InvoiceEffect(master, payables);
  }

  /** The id of the new transaction, for instance {@code Purchase Order-PO0213}. */
  String post(TransactionDraft draft, GatewayCaller caller) {
    TransactionDraft checked = checked(draft, caller);
    RefusedException.unlessEmpty(numbers.errors(checked));
    TransactionDraft complete = checked.with(completed(checked, numbers.number(checked)));
    return store(complete, Map.of(), caller);
  }

  /**
   * Replaces a transaction. The bill that it has made is deleted, and another one is made, which
   * has another record number.
   *
   * @param before the transaction until now
   */
  void change(StoredRecord before, TransactionDraft draft, GatewayCaller caller) {
    TransactionDraft checked = checked(draft, caller);
    TransactionDraft complete = checked.with(completed(checked, before.text("DOCNO")));
    Runnable deletion = deletion(before);
    // Once the old bill is deleted, the new one may not be refused any more.
    invoices.check(complete, caller);
    deletion.run();
    store(complete, before.fields(), caller);
  }

  /** The deletion of a transaction and of the bill that it has made. */
  Runnable deletion(StoredRecord transaction) {
    RefusedException.unlessEmpty(periods.errors(transaction.text("WHENPOSTED")));
    String bill = transaction.text("PRRECORDKEY");
    Runnable withdrawal = bill.isEmpty() ? () -> {} : invoices.withdrawal(bill);
    return () -> {
      withdrawal.run();
      books.erase(transaction);
    };
  }

  private TransactionDraft checked(TransactionDraft draft, GatewayCaller caller) {
    RefusedException.unlessEmpty(fields.errors(draft));
    TransactionDraft placed = placed(draft, caller);
    RefusedException.unlessEmpty(references.errors(placed, caller));
    TransactionDraft dated = placed.with(money.dated(placed.header(), placed.postingDate()));
    RefusedException.unlessEmpty(money.currencyErrors(List.of(dated.header())));
    RefusedException.unlessEmpty(periods.errors(dated.postingDate()));
    return dated;
  }

  private String store(
      TransactionDraft complete, Map<String, String> before, GatewayCaller caller) {
    // The bill comes first: it can still be refused, and then nothing may have been stored.
    Map<String, String> bill = invoices.enter(complete, caller);
    StoredRecord transaction = record(complete, before, bill, caller);
    books.store(transaction);
    if (before.isEmpty()) {
      visibility.posted(transaction.recordNo());
    }
    return transaction.text("DOCID");
  }

  /** Lines without a location have the entity of the session. */
  private static TransactionDraft placed(TransactionDraft draft, GatewayCaller caller) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> line : draft.lines()) {
      Map<String, String> placed = new LinkedHashMap<>(line);
      placed.merge("LOCATIONID", caller.entity(), (given, own) -> given.isEmpty() ? own : given);
      lines.add(placed);
    }
    return new TransactionDraft(draft.kind(), draft.header(), lines);
  }

  /** The header with its number, its state and the day on which it is due. */
  private Map<String, String> completed(TransactionDraft draft, String number) {
    PaymentTerms terms = new PaymentTerms(master, draft.kind().terms());
    Map<String, String> header = new LinkedHashMap<>(terms.due(draft.header(), "TERM.NAME"));
    header.put("DOCNO", number);
    header.put("DOCID", draft.definition() + "-" + number);
    header.put("STATE", draft.text("STATE").isEmpty() ? "Pending" : draft.text("STATE"));
    header.put("WHENPOSTED", draft.postingDate());
    header.put("CURRENCY", money.currencyOf(draft.header()));
    header.put("BASECURR", LineMoney.BASE_CURRENCY);
    header.put("EXCHANGE_RATE", money.rateOf(draft.header()).toPlainString());
    return header;
  }

  private StoredRecord record(
      TransactionDraft draft,
      Map<String, String> before,
      Map<String, String> bill,
      GatewayCaller caller) {
    long recordNo =
        before.isEmpty()
            ? books.nextRecordNo()
            : Long.parseLong(before.getOrDefault("RECORDNO", ""));
    BigDecimal total = new BigDecimal("0.00");
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> given : draft.lines()) {
      Map<String, String> line = line(draft, given, lines.size());
      total = total.add(new BigDecimal(line.getOrDefault("TRX_VALUE", "0")));
      lines.add(line);
    }
    Map<String, String> header = new LinkedHashMap<>();
    header.put("RECORDNO", Long.toString(recordNo));
    header.putAll(draft.header());
    header.put(
        "DOCCLASS",
        master
            .find(draft.kind().definitions(), draft.definition())
            .map(row -> row.getOrDefault("DOCCLASS", ""))
            .orElse(""));
    header.put("TRX_TOTAL", total.toPlainString());
    header.put("TOTAL", base(draft, total).toPlainString());
    header.putAll(bill);
    header.put("MEGAENTITYID", caller.entity());
    header.put("AUWHENCREATED", BooksDates.format(clock.instant()));
    header.put("CONTROLID", caller.controlId());
    KEPT.forEach(field -> header.put(field, before.getOrDefault(field, header.get(field))));
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    return new StoredRecord(recordNo, draft.kind().object(), header, lines);
  }

  /** The lines are counted from 0 when they are read. */
  private Map<String, String> line(TransactionDraft draft, Map<String, String> given, int number) {
    BigDecimal entered = new BigDecimal(given.getOrDefault("UIQTY", "0"));
    BigDecimal price = new BigDecimal(given.getOrDefault("UIPRICE", "0"));
    BigDecimal factor =
        units.factor(given.getOrDefault("ITEMID", ""), given.getOrDefault("UNIT", ""));
    BigDecimal value = InvoiceEffect.value(given);
    Map<String, String> line = new LinkedHashMap<>();
    line.put("RECORDNO", given.getOrDefault("RECORDNO", ""));
    if (!given.containsKey("RECORDNO")) {
      line.put("RECORDNO", Long.toString(books.nextRecordNo()));
    }
    line.put("LINE_NO", Integer.toString(number));
    line.putAll(given);
    line.put("QUANTITY", entered.multiply(factor).stripTrailingZeros().toPlainString());
    line.put("TRX_PRICE", price.toPlainString());
    line.put("PRICE", price.multiply(money.rateOf(draft.header())).toPlainString());
    line.put("UIVALUE", value.toPlainString());
    line.put("TRX_VALUE", value.toPlainString());
    line.put("TOTAL", base(draft, value).toPlainString());
    line.put("CURRENCY", draft.text("CURRENCY"));
    return line;
  }

  private BigDecimal base(TransactionDraft draft, BigDecimal amount) {
    return amount.multiply(money.rateOf(draft.header())).setScale(CENTS, RoundingMode.HALF_UP);
  }
}
