// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.INACTIVE_ACCOUNT;
import static io.ledgerhop.posting.PostingProblem.INACTIVE_DIMENSION;
import static io.ledgerhop.posting.PostingProblem.UNKNOWN_ACCOUNT;
import static io.ledgerhop.posting.PostingProblem.UNKNOWN_DIMENSION;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that the ledger knows, and allows, everything a document names; all faults in one go. */
final class MasterDataCheck {

  private final MasterData masterData;

  MasterDataCheck(MasterData masterData) {
    this.masterData = masterData;
  }

  List<Problem> problems(Document document) {
    List<Problem> problems = new ArrayList<>();
    for (DocumentLine line : document.lines()) {
      String place = document.number() + ", " + line.origin().rule();
      checkAccount(line, place).ifPresent(problems::add);
      line.dimensions()
          .standard()
          .forEach(
              (dimension, id) -> checkDimension(dimension, id, place).ifPresent(problems::add));
    }
    return problems.stream().distinct().toList();
  }

  private Optional<Problem> checkAccount(DocumentLine line, String place) {
    Optional<Account> account = masterData.account(line.account());
    if (account.isEmpty()) {
      String hint = NearestSpelling.hint(line.account().value(), masterData.accountCodes());
      return Optional.of(UNKNOWN_ACCOUNT.at(place, line.account(), hint));
    }
    return account
        .filter(found -> !found.active())
        .map(found -> INACTIVE_ACCOUNT.at(place, found.code(), found.title()));
  }

  private Optional<Problem> checkDimension(Dimension dimension, String id, String place) {
    String kind = dimension.name().toLowerCase(Locale.ROOT);
    Optional<DimensionValue> value = masterData.dimension(dimension, id);
    if (value.isEmpty()) {
      String hint = NearestSpelling.hint(id, masterData.dimensionIds(dimension));
      return Optional.of(UNKNOWN_DIMENSION.at(place, kind, id, hint));
    }
    return value
        .filter(found -> !found.active())
        .map(found -> INACTIVE_DIMENSION.at(place, kind, id));
  }
}
