// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.settlement.MoneyLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How all lines of one combination are posted. */
sealed interface Decision permits Decision.Whole, Spread {

  /** The postings of a line; their amounts add up to the amount of the line. */
  List<Posting> postings(MoneyLine line);

  /** The same decision for another combination; it does not share what it remembers of lines. */
  Decision another();

  /** One posting with the whole amount. */
  sealed interface Whole extends Decision {

    /** The decision of a target without a split. */
    static Whole of(MappingTarget target, RuleRef rule, LineContext context) {
      MemoTemplate memo = target.lineMemo();
      return memo.isFixed()
          ? new Fixed(target.assignment(rule, memo.text()))
          : WithMemo.of(target, memo, rule, context);
    }

    Assignment assignment(MoneyLine line);

    @Override
    default List<Posting> postings(MoneyLine line) {
      return List.of(new Posting(line, 1, 1, assignment(line), line.amount()));
    }
  }

  /** Every line gets the same assignment. */
  record Fixed(Assignment assignment) implements Whole {

    @Override
    public Decision another() {
      return this;
    }

    @Override
    public Assignment assignment(MoneyLine line) {
      return assignment;
    }
  }

  /**
   * A target whose memo differs from line to line.
   *
   * @param last the last answer; most lines get the same one
   */
  record WithMemo(
      MappingTarget target,
      MemoTemplate memo,
      RuleRef rule,
      LineContext context,
      Map<String, Assignment> byMemo,
      AtomicReference<@Nullable Answer> last)
      implements Whole {

    private record Answer(MoneyLine line, Assignment assignment) {}

    /**
     * Memos are not kept: those with an order number all differ, so memory would grow with the
     * file.
     */
    private static final int MEMOS_MAX = 1_000;

    static WithMemo of(MappingTarget target, MemoTemplate memo, RuleRef rule, LineContext context) {
      return new WithMemo(
          target, memo, rule, context, new ConcurrentHashMap<>(), new AtomicReference<>());
    }

    @Override
    public Decision another() {
      return of(target, memo, rule, context);
    }

    @Override
    public Assignment assignment(MoneyLine line) {
      Answer answer = last.get();
      if (answer != null && memo.isSame(answer.line(), line)) {
        return answer.assignment();
      }
      Assignment assignment = filled(line);
      last.lazySet(new Answer(line, assignment));
      return assignment;
    }

    private Assignment filled(MoneyLine line) {
      String filled = memo.fill(line, context);
      Assignment known = byMemo.get(filled);
      if (known != null) {
        return known;
      }
      if (byMemo.size() >= MEMOS_MAX) {
        byMemo.clear();
      }
      Assignment assignment = target.assignment(rule, filled);
      byMemo.put(filled, assignment);
      return assignment;
    }
  }
}
