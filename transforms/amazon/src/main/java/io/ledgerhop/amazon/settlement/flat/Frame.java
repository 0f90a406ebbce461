// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.proof.AmountProof;
import io.ledgerhop.amazon.settlement.proof.DateCell;
import io.ledgerhop.amazon.settlement.proof.DateProof;
import io.ledgerhop.amazon.settlement.proof.SettlementEncoding;
import io.ledgerhop.amazon.settlement.proof.WrittenDate;
import io.ledgerhop.amazon.settlement.text.Recurring;
import java.util.Optional;

/**
 * What the proofs of all settlements of a file share.
 *
 * @param marked whether a byte order mark says that the file is Unicode
 */
record Frame(
    SettlementFile file,
    ReadingOptions options,
    ReadingLimits limits,
    boolean marked,
    Recurring<Optional<WrittenDate>> readDates) {

  static Frame of(
      SettlementFile file, ReadingOptions options, ReadingLimits limits, boolean marked) {
    return new Frame(file, options, limits, marked, new Recurring<>(DateCell::read));
  }

  SettlementEncoding encoding() {
    return new SettlementEncoding(marked, options.charset());
  }

  AmountProof amounts() {
    return new AmountProof(file, options.lenientAmounts());
  }

  DateProof dates() {
    return new DateProof(file, readDates, options.dateOrder());
  }
}
