// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers calls for event groups, the only operation of the old interface that remains.
 *
 * <p>Amazon: Finances API v0, listFinancialEventGroups.
 */
public final class EventGroupHandler {

  private static final String AFTER = "FinancialEventGroupStartedAfter";
  private static final String BEFORE = "FinancialEventGroupStartedBefore";
  private static final String SIZE = "MaxResultsPerPage";
  private static final Set<String> PARAMETERS = Set.of(AFTER, BEFORE, SIZE, "NextToken");
  private static final int SIZE_DEFAULT = 10;
  private static final int SIZE_MAX = 100;

  private final RecordStore records;
  private final Paging paging;
  private final PageTokens pages = PageTokens.withParameters("NextToken", Set.of(SIZE));

  public EventGroupHandler(RecordStore records, Paging paging) {
    this.records = records;
    this.paging = paging;
  }

  public Map<String, Object> groups(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    PostedWindow window = PostedWindow.of(arguments, AFTER, BEFORE);
    int size = arguments.number(SIZE, SIZE_DEFAULT, SIZE_MAX);
    Page page =
        pages.page(
            question,
            new Paging(size, paging.emptyEvery()),
            () -> found(question.account(), window));
    Object payload =
        Members.of("FinancialEventGroupList", page.members())
            .andMaybe("NextToken", page.next())
            .map();
    return Members.of("payload", payload).map();
  }

  private List<JsonObject> found(String account, PostedWindow window) {
    if (window.isTooWide()) {
      return List.of();
    }
    return records.of(account, RecordKind.EVENT_GROUP).stream()
        .filter(group -> window.holds(group.instant("FinancialEventGroupStart")))
        .toList();
  }
}
