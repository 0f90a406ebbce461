// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How all lines of one combination are posted. */
sealed interface Decision {

  Assignment assignment(MoneyLine line);

  /** Every line gets the same assignment. */
  record Fixed(Assignment assignment) implements Decision {

    @Override
    public Assignment assignment(MoneyLine line) {
      return assignment;
    }
  }

  /** A target whose memo differs from line to line. */
  record WithMemo(MappingTarget target, RuleRef rule, CutOff cutOff, Map<String, Assignment> byMemo)
      implements Decision {

    /**
     * Memos are not kept: those with an order number all differ, so memory would grow with the
     * file.
     */
    private static final int MEMOS_MAX = 1_000;

    static WithMemo of(MappingTarget target, RuleRef rule, CutOff cutOff) {
      return new WithMemo(target, rule, cutOff, new ConcurrentHashMap<>());
    }

    @Override
    public Assignment assignment(MoneyLine line) {
      String memo = target.memo().fill(line, cutOff);
      Assignment known = byMemo.get(memo);
      if (known != null) {
        return known;
      }
      if (byMemo.size() >= MEMOS_MAX) {
        byMemo.clear();
      }
      Assignment assignment = target.assignment(rule, memo);
      byMemo.put(memo, assignment);
      return assignment;
    }
  }
}
