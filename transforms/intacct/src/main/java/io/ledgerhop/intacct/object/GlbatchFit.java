// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds what Intacct would cut, round or refuse of a journal, before it is sent. */
final class GlbatchFit {

  /** Intacct silently rounds amounts to two decimals. */
  private static final int DECIMALS_MAX = 2;

  private final JournalSettings settings;

  GlbatchFit(JournalSettings settings) {
    this.settings = settings;
  }

  /** One problem for each thing that does not fit; nothing is ever cut. */
  List<Problem> misfits(Journal journal) {
    List<Problem> misfits = new ArrayList<>();
    JournalSettings.Limits limits = settings.limits();
    int number = length(journal.number());
    if (number > limits.number()) {
      misfits.add(IntacctProblem.NUMBER_TOO_LONG.at(journal.number(), number, limits.number()));
    }
    int title = length(Glbatch.title(journal));
    if (title > limits.title()) {
      misfits.add(
          IntacctProblem.TEXT_TOO_LONG.at(journal.number(), "its title", title, limits.title()));
    }
    if (!settings.hasSeveralCurrencies() && !journal.currency().equals(settings.baseCurrency())) {
      misfits.add(
          IntacctProblem.CURRENCY_OFF.at(
              journal.number(), journal.currency(), settings.baseCurrency()));
    }
    journal.lines().forEach(line -> check(journal, line, misfits));
    return misfits.stream().distinct().toList();
  }

  private void check(Journal journal, DocumentLine line, List<Problem> misfits) {
    String place = journal.number() + ", account " + line.account() + ", " + line.origin().rule();
    int memo = length(line.memo());
    if (memo > settings.limits().memo()) {
      misfits.add(
          IntacctProblem.TEXT_TOO_LONG.at(place, "the memo", memo, settings.limits().memo()));
    }
    if (line.amount().amount().stripTrailingZeros().scale() > DECIMALS_MAX) {
      misfits.add(IntacctProblem.AMOUNT_TOO_FINE.at(place, line.amount()));
    }
    line.dimensions().userDefined().keySet().stream()
        .filter(name -> !DimensionFields.isName(name))
        .forEach(name -> misfits.add(IntacctProblem.DIMENSION_UNFIT.at(place, name)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
