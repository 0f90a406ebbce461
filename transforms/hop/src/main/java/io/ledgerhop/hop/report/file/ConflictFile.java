// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static io.ledgerhop.hop.report.file.TableColumn.count;
import static io.ledgerhop.hop.report.file.TableColumn.money;
import static io.ledgerhop.hop.report.file.TableColumn.text;

import io.ledgerhop.amazon.settlement.intake.RowDifference;
import io.ledgerhop.amazon.settlement.intake.RowDifference.DifferentRow;
import java.io.IOException;
import java.util.List;

/** The rows by which two files of one settlement differ, for the user who has to decide. */
public final class ConflictFile {

  private static final List<TableColumn<DifferentRow>> COLUMNS =
      List.of(
          text("only_in", row -> row.isEarlier() ? "earlier file" : "this file"),
          count("file_line", row -> row.line().source().line()),
          text("marketplace", row -> row.line().type().marketplace()),
          text("transaction_type", row -> row.line().type().transactionType()),
          text("amount_type", row -> row.line().type().amountType()),
          text("amount_description", row -> row.line().type().amountDescription()),
          text("order_id", row -> row.line().reference().orderId()),
          text("sku", row -> row.line().reference().sku()),
          text("quantity", row -> row.line().reference().quantity()),
          text("posted_at", row -> row.line().postedAt().toString()),
          money("amount", row -> row.line().amount().digits()),
          text("currency", row -> row.line().amount().currency().getCurrencyCode()));

  private ConflictFile() {}

  /** Its name: the id comes from a file, so only its letters and digits are used. */
  static String name(String settlementId) {
    return "conflict-" + settlementId.replaceAll("[^A-Za-z0-9]", "_") + ".csv";
  }

  /** Writes the complete file; an older one of the same settlement is replaced. */
  public static void write(RunFolder folder, String settlementId, RowDifference difference)
      throws IOException {
    folder.replace(
        name(settlementId),
        out -> {
          try (CsvTable<DifferentRow> table = new CsvTable<>(out, COLUMNS)) {
            for (DifferentRow row : difference.rows()) {
              table.add(row);
            }
          }
        });
  }
}
