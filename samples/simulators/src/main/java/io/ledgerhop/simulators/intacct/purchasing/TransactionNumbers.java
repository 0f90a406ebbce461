// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers of transactions. A definition either numbers its transactions itself, with the name
 * of its sequence and four digits, or takes the number of the caller.
 */
final class TransactionNumbers {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private final CompanyMasterData master;
  private final CompanyBooks books;

  TransactionNumbers(CompanyMasterData master, CompanyBooks books) {
    this.master = master;
    this.books = books;
  }

  /** What is wrong with the given number, or with its absence. */
  List<GatewayError> errors(TransactionDraft draft) {
    String number = draft.text("DOCNO");
    if (isNumbered(draft)) {
      return number.isEmpty()
          ? List.of()
          : List.of(
              GatewayError.field(
                      "The document number '"
                          + number
                          + "' is not allowed: "
                          + draft.definition()
                          + " numbers its transactions itself")
                  .correction("Leave out documentno"));
    }
    if (number.isEmpty()) {
      return List.of(GatewayError.of("PL01000127", "Document Number is missing"));
    }
    boolean taken =
        books.records(draft.kind().object()).stream()
            .filter(other -> other.text("DOCPARID").equals(draft.definition()))
            .anyMatch(other -> other.text("DOCNO").equals(number));
    return taken
        ? List.of(
            GatewayError.of(
                "BL03002185", "A transaction with the number '" + number + "' already exists"))
        : List.of();
  }

  /** The number of the transaction: its own, or the next one of the sequence. */
  String number(TransactionDraft draft) {
    if (!isNumbered(draft)) {
      return draft.text("DOCNO");
    }
    String sequence = definition(draft).getOrDefault("SEQUENCE", "");
    int last =
        books.records(draft.kind().object()).stream()
            .filter(other -> other.text("DOCPARID").equals(draft.definition()))
            .mapToInt(other -> count(other, sequence))
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%s%04d", sequence, last + 1);
  }

  private static int count(StoredRecord transaction, String sequence) {
    String number = transaction.text("DOCNO");
    String digits = number.startsWith(sequence) ? number.substring(sequence.length()) : "";
    return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
  }

  private boolean isNumbered(TransactionDraft draft) {
    return definition(draft).getOrDefault("ENABLE_SEQNUM", "").equals("true");
  }

  private Map<String, String> definition(TransactionDraft draft) {
    return master.find(draft.kind().definitions(), draft.definition()).orElse(Map.of());
  }
}
