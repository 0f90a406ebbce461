// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordWriting;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a drafted bill or adjustment in several steps, and enters it into the books together with
 * its entry in the general ledger.
 */
public final class PayablePosting {
  private static final List<String> CURRENCY_FIELDS =
      List.of("CURRENCY", "EXCH_RATE_DATE", "EXCH_RATE_TYPE_ID", "EXCHANGE_RATE");

  private final CompanyBooks books;
  private final Clock clock;
  private final LateVisibility visibility;
  private final PayableFieldRules fields;
  private final PayableReferences references;
  private final LineMoney money;
  private final OpenPeriods periods;
  private final LedgerEffect effect;

  public PayablePosting(GatewayContext context, LateVisibility visibility) {
    this.books = context.books();
    this.clock = context.clock();
    this.visibility = visibility;
    this.fields = new PayableFieldRules(context.settings());
    this.references = new PayableReferences(context.master(), context.books());
    this.money = new LineMoney(context.settings(), context.master());
    this.periods = new OpenPeriods(books);
    this.effect = new LedgerEffect(books, money, clock);
  }

  /** Enters the APBILL of a {@code create}. */
  public RecordWriting bills(Set<String> customFields) {
    PayableFormat reader = PayableFields.bill(customFields);
    return (object, caller) -> RecordWriting.numbered(post(reader.read(object), caller));
  }

  /**
   * Enters the bill that another module makes, with the module in its header.
   *
   * @return its record number
   */
  public long enterBill(
      Map<String, String> header, List<Map<String, String>> lines, GatewayCaller caller) {
    return post(new PayableDraft("APBILL", header, lines), caller);
  }

  /** Refuses what {@link #enterBill} would refuse, except for a number that is in use. */
  public void checkBill(
      Map<String, String> header, List<Map<String, String>> lines, GatewayCaller caller) {
    checked(new PayableDraft("APBILL", header, lines), caller);
  }

  /** The record number of the bill or adjustment. */
  long post(PayableDraft draft, GatewayCaller caller) {
    PayableDraft checked = checked(draft, caller);
    RefusedException.unlessEmpty(duplicates(checked, caller));
    SubledgerRecord payable = payable(checked, books.nextRecordNo(), caller);
    enter(payable, caller);
    visibility.posted(payable.recordNo());
    return payable.recordNo();
  }

  /** Replaces a record of which nothing is paid, and its entry in the ledger. */
  void change(SubledgerRecord before, PayableDraft draft, GatewayCaller caller) {
    if (!before.isDraft()) {
      RefusedException.unlessEmpty(periods.errors(before.text("WHENPOSTED")));
    }
    PayableDraft checked = checked(draft, caller);
    RefusedException.unlessEmpty(duplicates(checked, caller));
    effect.delete(before);
    enter(payable(checked, before.recordNo(), caller), caller);
  }

  /**
   * Withdraws the bill that another module has made.
   *
   * @param key its record number
   */
  public Runnable withdrawal(String key) {
    SubledgerRecord bill =
        books.payable(Long.parseLong(key)).orElseThrow(() -> new IllegalStateException(key));
    if (books.due(bill).compareTo(bill.entered()) != 0) {
      throw new RefusedException(
          GatewayError.of(
              "BL03000215", "The bill '" + bill.text("RECORDID") + "' is paid and can't change"));
    }
    RefusedException.unlessEmpty(periods.errors(bill.text("WHENPOSTED")));
    return () -> {
      effect.delete(bill);
      books.remove(bill);
    };
  }

  private PayableDraft checked(PayableDraft draft, GatewayCaller caller) {
    RefusedException.unlessEmpty(fields.errors(draft));
    PayableDraft placed = placed(dated(draft), caller);
    RefusedException.unlessEmpty(references.errors(placed, caller));
    RefusedException.unlessEmpty(money.currencyErrors(placed.lines()));
    RefusedException.unlessEmpty(fields.signErrors(placed));
    if (!placed.isUnposted()) {
      RefusedException.unlessEmpty(periods.errors(placed.postingDate()));
    }
    return placed;
  }

  /** A draft makes no entry in the ledger. */
  private void enter(SubledgerRecord payable, GatewayCaller caller) {
    books.enter(payable);
    if (!payable.isDraft()) {
      visibility.posted(effect.post(payable, caller));
    }
  }

  /** Without a rate date, the rate is that of the day of the general ledger. */
  private PayableDraft dated(PayableDraft draft) {
    return new PayableDraft(
        draft.object(), money.dated(draft.header(), draft.postingDate()), draft.lines());
  }

  /** The lines have the vendor and the currency of the header, and the entity of the session. */
  private static PayableDraft placed(PayableDraft draft, GatewayCaller caller) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> line : draft.lines()) {
      Map<String, String> placed = new LinkedHashMap<>(line);
      for (String field : CURRENCY_FIELDS) {
        if (!draft.text(field).isEmpty()) {
          placed.put(field, draft.text(field));
        }
      }
      fill(placed, "VENDORID", draft.text("VENDORID"));
      fill(placed, "LOCATIONID", caller.entity());
      lines.add(placed);
    }
    return new PayableDraft(draft.object(), draft.header(), lines);
  }

  private static void fill(Map<String, String> line, String field, String value) {
    line.merge(field, value, (given, other) -> given.isEmpty() ? other : given);
  }

  /** A number is used once for each object, vendor and level. */
  private List<GatewayError> duplicates(PayableDraft draft, GatewayCaller caller) {
    String number = draft.text("RECORDID");
    String own = draft.text("RECORDNO");
    boolean known =
        books.payables().stream()
            .filter(one -> one.object().equals(draft.object()))
            .filter(one -> one.text("VENDORID").equals(draft.text("VENDORID")))
            .filter(one -> one.entity().equals(caller.entity()))
            .filter(one -> !one.text("RECORDNO").equals(own))
            .anyMatch(one -> one.text("RECORDID").equals(number));
    return known && !number.isEmpty()
        ? List.of(
            GatewayError.of(
                "BL03002185", "A transaction with the number '" + number + "' already exists"))
        : List.of();
  }

  private SubledgerRecord payable(PayableDraft draft, long recordNo, GatewayCaller caller) {
    List<Map<String, String>> lines = new ArrayList<>();
    BigDecimal total = new BigDecimal("0.00");
    BigDecimal base = new BigDecimal("0.00");
    for (Map<String, String> given : draft.lines()) {
      total = total.add(money.amountOf(given));
      base = base.add(money.baseAmountOf(given));
      lines.add(line(given, lines.size() + 1));
    }
    Map<String, String> header = new LinkedHashMap<>();
    header.put("RECORDNO", Long.toString(recordNo));
    header.put("RECORDTYPE", draft.object().equals("APBILL") ? "pi" : "pa");
    header.put("MODULEKEY", "3.AP");
    header.putAll(draft.header());
    header.remove("STATE");
    if (draft.isUnposted()) {
      header.put("STATE", "Draft");
    }
    header.put("WHENPOSTED", draft.postingDate());
    header.put("CURRENCY", money.currencyOf(draft.header()));
    header.put("BASECURR", LineMoney.BASE_CURRENCY);
    header.put("EXCHANGE_RATE", money.rateOf(draft.header()).toPlainString());
    header.put("TRX_TOTALENTERED", total.toPlainString());
    header.put("TOTALENTERED", base.toPlainString());
    header.put("MEGAENTITYID", caller.entity());
    header.putIfAbsent("AUWHENCREATED", BooksDates.format(clock.instant()));
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    return new SubledgerRecord(recordNo, draft.object(), header, lines);
  }

  private Map<String, String> line(Map<String, String> given, int number) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("RECORDNO", given.getOrDefault("RECORDNO", ""));
    if (!given.containsKey("RECORDNO")) {
      line.put("RECORDNO", Long.toString(books.nextRecordNo()));
    }
    line.put("LINE_NO", Integer.toString(number));
    line.putAll(given);
    line.put("CURRENCY", money.currencyOf(given));
    line.put("TRX_AMOUNT", money.amountOf(given).toPlainString());
    line.put("AMOUNT", money.baseAmountOf(given).toPlainString());
    return line;
  }
}
