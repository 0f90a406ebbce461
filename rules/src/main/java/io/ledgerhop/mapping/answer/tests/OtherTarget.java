// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.split.Split;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes one result of a target to another valid value. */
record OtherTarget(MappingTarget old) {

  private static final String OTHER = " other";

  MappingTarget of(ResultCell cell) {
    return new MappingTarget(
        is(cell, MappingColumn.POST_AS) ? otherWay() : old.postAs(),
        is(cell, MappingColumn.GL_ACCOUNT) ? old.account().map(OtherTarget::other) : old.account(),
        otherDimensions(cell),
        is(cell, MappingColumn.TAX_TREATMENT) ? otherTreatment() : old.taxTreatment(),
        is(cell, MappingColumn.MEMO) ? MemoTemplate.of(old.memo().text() + OTHER) : old.memo(),
        is(cell, MappingColumn.GROUP_BY) ? otherGrouping() : old.grouping(),
        is(cell, MappingColumn.SHARES) ? old.split().map(OtherTarget::other) : old.split(),
        old.note());
  }

  private static boolean is(ResultCell cell, MappingColumn column) {
    return cell.column().filter(column::equals).isPresent();
  }

  private PostAs otherWay() {
    return switch (old.postAs()) {
      case JOURNAL -> PostAs.BALANCE_SHEET;
      case BILL, CREDIT, BALANCE_SHEET -> PostAs.JOURNAL;
      case IGNORE -> PostAs.HOLD;
      case HOLD -> PostAs.IGNORE;
    };
  }

  private Dimensions otherDimensions(ResultCell cell) {
    Dimensions dimensions = old.dimensions();
    if (cell.column().isEmpty()) {
      SortedMap<String, String> changed = new TreeMap<>(dimensions.userDefined());
      changed.computeIfPresent(cell.title(), (name, id) -> id + OTHER);
      return new Dimensions(dimensions.standard(), changed);
    }
    return cell.column()
        .get()
        .dimension()
        .map(dimension -> dimensions.with(dimension, dimensions.id(dimension) + OTHER))
        .orElse(dimensions);
  }

  private TaxTreatment otherTreatment() {
    return old.taxTreatment() == TaxTreatment.SELLER
        ? TaxTreatment.FACILITATOR
        : TaxTreatment.SELLER;
  }

  private Grouping otherGrouping() {
    boolean gross = old.grouping().presentation() == Presentation.GROSS;
    return new Grouping(gross ? Presentation.NET : Presentation.GROSS, old.grouping().keys());
  }

  private static AccountCode other(AccountCode account) {
    return new AccountCode(account.value() + OTHER);
  }

  private static Split other(Split split) {
    return new Split(split.kind(), split.name() + OTHER, split.periods());
  }
}
