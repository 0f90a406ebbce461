// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code reverse_bill}: a second bill with the opposite amounts on the day of the reversal. Nothing
 * is due of either, and both stay in the books: one is Reversed, the other the Reversal.
 */
public final class ReverseBillFunction implements GatewayFunction {
  private static final String OBJECT = "APBILL";
  private static final List<String> TOTALS = List.of("TRX_TOTALENTERED", "TOTALENTERED");
  private static final List<String> AMOUNTS = List.of("TRX_AMOUNT", "AMOUNT");
  private static final FieldFormats FORMATS = new FieldFormats(Map.of("DESCRIPTION", 80));

  private final CompanyBooks books;
  private final Clock clock;
  private final LateVisibility visibility;
  private final OpenPayables payables;
  private final OpenPeriods periods;
  private final LedgerEffect effect;
  private final WritePermissions permissions;

  public ReverseBillFunction(GatewayContext context, LateVisibility visibility) {
    this.books = context.books();
    this.clock = context.clock();
    this.visibility = visibility;
    this.payables = new OpenPayables(books, visibility);
    this.periods = new OpenPeriods(books);
    LineMoney money = new LineMoney(context.settings(), context.master());
    this.effect = new LedgerEffect(books, money, clock);
    this.permissions = new WritePermissions(context.settings());
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("REVERSE", OBJECT, caller);
    SubledgerRecord bill = payables.find(OBJECT, call.attribute("key"), "reverse", caller);
    String day = OlderElements.date(call.child("datereversed").orElseThrow());
    String description = call.textOf("description");
    RefusedException.unlessEmpty(fieldErrors(bill, day, description));
    RefusedException.unlessEmpty(periods.errors(day));
    SubledgerRecord reversal = reversal(bill, day, description);
    books.enter(changed(bill, "Reversed"));
    books.enter(reversal);
    visibility.posted(reversal.recordNo());
    visibility.posted(effect.post(reversal, caller));
    return FunctionOutcome.done();
  }

  private static List<GatewayError> fieldErrors(
      SubledgerRecord bill, String day, String description) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> fields = Map.of("datereversed", day, "DESCRIPTION", description);
    FieldFormats.date(fields, "datereversed", errors);
    FORMATS.lengths(fields, "", errors);
    String posted = bill.text("WHENPOSTED");
    if (errors.isEmpty() && BooksDates.parse(day).isBefore(BooksDates.parse(posted))) {
      errors.add(GatewayError.rule("Date must be on or after " + posted));
    }
    return errors;
  }

  private SubledgerRecord changed(SubledgerRecord bill, String state) {
    Map<String, String> header = new LinkedHashMap<>(bill.header());
    header.put("STATE", state);
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    return new SubledgerRecord(bill.recordNo(), OBJECT, header, bill.lines());
  }

  private SubledgerRecord reversal(SubledgerRecord bill, String day, String description) {
    long recordNo = books.nextRecordNo();
    Map<String, String> header = new LinkedHashMap<>(changed(bill, "Reversal").header());
    header.put("RECORDNO", Long.toString(recordNo));
    header.put("WHENCREATED", day);
    header.put("WHENPOSTED", day);
    header.put("WHENDUE", day);
    header.put("AUWHENCREATED", BooksDates.format(clock.instant()));
    if (!description.isEmpty()) {
      header.put("DESCRIPTION", description);
    }
    TOTALS.forEach(total -> header.computeIfPresent(total, (field, amount) -> negated(amount)));
    List<Map<String, String>> lines = new ArrayList<>();
    for (Map<String, String> line : bill.lines()) {
      Map<String, String> turned = new LinkedHashMap<>(line);
      turned.put("RECORDNO", Long.toString(books.nextRecordNo()));
      AMOUNTS.forEach(field -> turned.computeIfPresent(field, (name, amount) -> negated(amount)));
      lines.add(turned);
    }
    return new SubledgerRecord(recordNo, OBJECT, header, lines);
  }

  private static String negated(String amount) {
    return new BigDecimal(amount).negate().toPlainString();
  }
}
