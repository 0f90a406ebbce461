// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what of a document does not fit into the fields of Intacct; nothing is ever cut. */
final class Misfits {

  /** Intacct silently rounds amounts to two decimals. */
  private static final int DECIMALS_MAX = 2;

  private final JournalSettings settings;
  private final Document document;
  private final List<Problem> found = new ArrayList<>();

  Misfits(JournalSettings settings, Document document) {
    this.settings = settings;
    this.document = document;
  }

  /** Checks the number, which goes into this field of at most that many characters. */
  Misfits number(String field, int max) {
    int length = length(document.number());
    if (length > max) {
      found.add(IntacctProblem.NUMBER_TOO_LONG.at(document.number(), length, field, max));
    }
    return this;
  }

  /** Checks the text of the whole document. */
  Misfits title(String title) {
    int length = length(title);
    int max = settings.limits().title();
    if (length > max) {
      found.add(IntacctProblem.TEXT_TOO_LONG.at(document.number(), "its title", length, max));
    }
    return this;
  }

  Misfits currency() {
    if (!settings.hasSeveralCurrencies() && !document.currency().equals(settings.baseCurrency())) {
      found.add(
          IntacctProblem.CURRENCY_OFF.at(
              document.number(), document.currency(), settings.baseCurrency()));
    }
    return this;
  }

  Misfits lines(List<DocumentLine> lines) {
    lines.forEach(this::line);
    return this;
  }

  Misfits add(Problem problem) {
    found.add(problem);
    return this;
  }

  /** One problem for each thing that does not fit; empty if all fits. */
  List<Problem> list() {
    return found.stream().distinct().toList();
  }

  private void line(DocumentLine line) {
    String place = document.number() + ", " + named(line) + ", " + line.origin().rule();
    int memo = length(line.memo());
    if (memo > settings.limits().memo()) {
      found.add(IntacctProblem.TEXT_TOO_LONG.at(place, "the memo", memo, settings.limits().memo()));
    }
    if (line.amount().amount().stripTrailingZeros().scale() > DECIMALS_MAX) {
      found.add(IntacctProblem.AMOUNT_TOO_FINE.at(place, line.amount()));
    }
    line.dimensions().userDefined().keySet().stream()
        .filter(name -> !DimensionFields.isName(name))
        .forEach(name -> found.add(IntacctProblem.DIMENSION_UNFIT.at(place, name)));
  }

  private static String named(DocumentLine line) {
    return line.goods().isPresent()
        ? "item " + line.dimensions().id(Dimension.ITEM)
        : "account " + line.account();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
