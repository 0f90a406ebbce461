// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.RecordWriting;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.line.LineMoney;
import io.ledgerhop.simulators.intacct.line.OpenPeriods;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks a drafted journal entry in several steps, and posts it to the books. */
public final class JournalPosting {
  /** The module of entries that are not made by a subledger. */
  static final String MODULE = "2.GL";

  private final CompanyBooks books;
  private final Clock clock;
  private final LateVisibility visibility;
  private final JournalFieldRules fields;
  private final ReferenceRules references;
  private final LineMoney money;
  private final BalanceRules balance;
  private final OpenPeriods periods;

  public JournalPosting(GatewayContext context, LateVisibility visibility) {
    this.books = context.books();
    this.clock = context.clock();
    this.visibility = visibility;
    this.fields = new JournalFieldRules(context.settings());
    this.references = new ReferenceRules(context.master(), context.books());
    this.money = new LineMoney(context.settings(), context.master());
    this.balance = new BalanceRules(money, context.master());
    this.periods = new OpenPeriods(context.books());
  }

  /**
   * The entry as posted, with its record number; an entry with a reverse date is posted together
   * with its reversal.
   */
  JournalEntry post(JournalDraft draft, GatewayCaller caller) {
    RefusedException.unlessEmpty(fields.errors(draft));
    JournalDraft placed = dated(caller.isAtTopLevel() ? draft : placed(draft, caller.entity()));
    RefusedException.unlessEmpty(references.errors(placed, caller));
    RefusedException.unlessEmpty(money.currencyErrors(placed.lines()));
    RefusedException.unlessEmpty(balance.errors(placed));
    RefusedException.unlessEmpty(periodErrors(placed));
    String reverseDate = placed.text("REVERSEDATE");
    JournalEntry journal = journal(placed, caller, Map.of());
    enter(journal);
    if (!reverseDate.isEmpty()) {
      enter(
          journal(
              mirror(placed), caller, Map.of("REVERSEDFROM", Long.toString(journal.recordNo()))));
    }
    return journal;
  }

  /** Posts the GLBATCH of a {@code create}; the record number of its entry. */
  public RecordWriting creation(Set<String> customFields) {
    GlBatchReader reader = new GlBatchReader(customFields);
    return (object, caller) -> RecordWriting.numbered(post(reader.read(object), caller).recordNo());
  }

  private void enter(JournalEntry journal) {
    books.post(journal);
    visibility.posted(journal.recordNo());
  }

  private List<GatewayError> periodErrors(JournalDraft draft) {
    LocalDate date = BooksDates.parse(draft.text("BATCH_DATE"));
    String reverse = draft.text("REVERSEDATE");
    if (!reverse.isEmpty() && !BooksDates.parse(reverse).isAfter(date)) {
      return List.of(
          GatewayError.rule("The reverse date must be later than " + draft.text("BATCH_DATE")));
    }
    return periods.errors(draft.text("BATCH_DATE"));
  }

  private static JournalDraft placed(JournalDraft draft, String entity) {
    List<Map<String, String>> lines =
        draft.lines().stream()
            .map(
                line -> {
                  Map<String, String> placed = new LinkedHashMap<>(line);
                  placed.merge("LOCATION", entity, (given, own) -> given.isEmpty() ? own : given);
                  return placed;
                })
            .toList();
    return new JournalDraft(draft.header(), lines);
  }

  /** Lines that name no rate date have the rate of the day of the entry. */
  private JournalDraft dated(JournalDraft draft) {
    String day = draft.text("BATCH_DATE");
    return new JournalDraft(
        draft.header(), draft.lines().stream().map(line -> money.dated(line, day)).toList());
  }

  private static JournalDraft mirror(JournalDraft draft) {
    Map<String, String> header = new LinkedHashMap<>(draft.header());
    header.put("BATCH_DATE", draft.text("REVERSEDATE"));
    header.remove("REVERSEDATE");
    List<Map<String, String>> lines =
        draft.lines().stream()
            .map(
                line -> {
                  Map<String, String> turned = new LinkedHashMap<>(line);
                  turned.put("TR_TYPE", line.getOrDefault("TR_TYPE", "").equals("1") ? "-1" : "1");
                  return turned;
                })
            .toList();
    return new JournalDraft(header, lines);
  }

  private JournalEntry journal(JournalDraft draft, GatewayCaller caller, Map<String, String> more) {
    long recordNo = books.nextRecordNo();
    Map<String, String> header = new LinkedHashMap<>();
    header.put("RECORDNO", Long.toString(recordNo));
    header.put("BATCHNO", Integer.toString(books.nextBatchNo(draft.text("JOURNAL"))));
    header.put("MODULE", MODULE);
    header.putAll(draft.header());
    header.putAll(more);
    header.put("STATE", draft.text("STATE").equals("Draft") ? "Draft" : "Posted");
    header.put("MEGAENTITYID", caller.entity());
    header.put("WHENCREATED", BooksDates.format(clock.instant()));
    header.put("WHENMODIFIED", BooksDates.format(clock.instant()));
    header.put("CONTROLID", caller.controlId());
    List<JournalLine> lines =
        IntStream.range(0, draft.lines().size())
            .mapToObj(i -> line(draft.lines().get(i), i + 1))
            .toList();
    return new JournalEntry(recordNo, header, lines);
  }

  private JournalLine line(Map<String, String> given, int number) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("RECORDNO", Long.toString(books.nextRecordNo()));
    line.put("LINE_NO", Integer.toString(number));
    line.putAll(given);
    line.put("TRX_AMOUNT", money.amountOf(given).toPlainString());
    line.put("AMOUNT", money.baseAmountOf(given).toPlainString());
    line.put("CURRENCY", money.currencyOf(given));
    line.put("BASECURR", LineMoney.BASE_CURRENCY);
    line.put("EXCHANGE_RATE", money.rateOf(given).toPlainString());
    return new JournalLine(line);
  }
}
