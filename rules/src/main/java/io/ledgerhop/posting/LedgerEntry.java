// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.DocumentLine;
import java.time.LocalDate;
import java.util.List;

/**
 * A document as the ledger shows it.
 *
 * @param recordNo the ledger's own record number
 * @param number the document number, as {@link io.ledgerhop.document.Document#number}
 * @param memo the header text, as {@link io.ledgerhop.document.Document#memo}
 * @param lines account, amount, side, dimensions and memo of each line; the origin is not known to
 *     the ledger and is empty
 */
public record LedgerEntry(
    String recordNo, String number, LocalDate date, String memo, List<DocumentLine> lines) {}
