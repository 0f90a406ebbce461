// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers calls for summaries of a settlement or a period.
 *
 * <p>Amazon: Finances API 2024-06-19, listSummary.
 */
public final class SummaryHandler {

  private static final String ID_NAME = "relatedIdentifierName";
  private static final String ID_VALUE = "relatedIdentifierValue";
  private static final String START = "periodStart";
  private static final String END = "periodEnd";
  private static final Set<String> PARAMETERS =
      Set.of("marketplaceIds", "accountType", ID_NAME, ID_VALUE, START, END, "nextToken");

  private final RecordStore records;
  private final Paging paging;
  private final PageTokens pages = PageTokens.withParameters("nextToken", Set.of());

  public SummaryHandler(RecordStore records, Paging paging) {
    this.records = records;
    this.paging = paging;
  }

  public Map<String, Object> summaries(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    PartnerFilter partner = PartnerFilter.of(arguments);
    Predicate<JsonObject> subject = subject(arguments);
    Page page =
        pages.page(
            question,
            paging,
            () ->
                records.of(question.account(), RecordKind.SUMMARY).stream()
                    .filter(partner::takes)
                    .filter(subject)
                    .toList());
    return Members.of("summaries", page.members()).andMaybe("nextToken", page.next()).map();
  }

  private static Predicate<JsonObject> subject(Arguments arguments) {
    Optional<String> name = arguments.oneOf(ID_NAME, Set.of("SETTLEMENT_ID"));
    Optional<String> value = arguments.text(ID_VALUE);
    Optional<LocalDate> start = arguments.date(START);
    Optional<LocalDate> end = arguments.date(END);
    if (name.isPresent() && value.isPresent()) {
      return summary ->
          summary.objects("relatedIdentifiers").anyMatch(id -> id.text(ID_VALUE).equals(value));
    }
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      throw invalidInput("A settlement id, or periodStart and a later periodEnd, is required.");
    }
    return summary -> touches(summary, start.get(), end.get());
  }

  private static boolean touches(JsonObject summary, LocalDate start, LocalDate end) {
    return summary.date(START).filter(day -> !day.isAfter(end)).isPresent()
        && summary.date(END).filter(day -> !day.isBefore(start)).isPresent();
  }
}
