// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowBench.bench;
import static io.ledgerhop.hop.mapping.rows.RowBench.documents;
import static io.ledgerhop.hop.mapping.rows.RowBench.journalFields;
import static io.ledgerhop.hop.mapping.rows.RowBench.purchasing;
import static io.ledgerhop.hop.mapping.rows.RowBench.row;
import static io.ledgerhop.hop.mapping.rows.RowBench.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.fixture.Ran;
import java.util.Collections;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaNumber;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F32: a wrong row rejects its document, and no other; wrong fields end the run. */
@Timeout(60)
class RejectedRowsTest {

  private final RowsToDocumentsMeta meta = new RowsToDocumentsMeta();

  /** One wrong row rejects its document, and the others go on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-02 | USD | 4000 | 10.005 | "amount" is 10.005, and USD has 2 decimals
          2026-11-02 | USD | 4000 | ten    | "amount" is "ten", which is no number
          2026-11-02 | USD | 4000 | 1E3    | "amount" is "1E3", which is no number
          2026-11-02 | USD | 4000 | 0.00   | none of Debit, Credit and Amount have a value
          2026-11-02 | USD | 4000 |        | none of Debit, Credit and Amount have a value
          02.11.2026 | USD | 4000 | -10.00 | "document_date" is "02.11.2026", which is no day
          2026-11-31 | USD | 4000 | -10.00 | "document_date" is "2026-11-31", which is no day
          2026-11-02 | usd | 4000 | -10.00 | "currency" is "usd", which is no currency
          2026-11-02 | USD |      | -10.00 | "gl_account" is empty
                     | USD | 4000 | -10.00 | "document_date" is empty
          """)
  void rejectsTheDocumentOfAWrongRow(
      @Nullable String date,
      String currency,
      @Nullable String account,
      @Nullable String amount,
      String message)
      throws Exception {
    meta.setRejectsTarget("rejected");
    Ran ran =
        bench(
                meta,
                journalFields(),
                row("US", "J-1", "2026-11-02", "USD", "1150", "10.00"),
                row("US", "J-1", date, currency, account, amount),
                row("US", "J-2", "2026-11-02", "USD", "1150", "7.00"),
                row("US", "J-2", "2026-11-02", "USD", "4000", "-7.00"))
            .target("rejected")
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("rejected").texts("problem"))
        .anySatisfy(
            problem -> assertThat(problem).startsWith("document J-1, row 2: ").contains(message));
    assertThat(ran.at("rejected").texts("settlement_id")).containsOnly("DOC-J-J-1");
    assertThat(documents(ran)).extracting(Document::number).containsExactly("J-2");
  }

  @Test
  void sendsTheRowToTheErrorHopAndStillRejectsItsDocument() throws Exception {
    Ran ran =
        bench(
                meta,
                journalFields(),
                row("US", "J-1", "2026-11-02", "USD", "1150", "10.00"),
                row("US", "J-1", "2026-11-02", "USD", "4000", "-ten"),
                row("US", "", "2026-11-02", "USD", "4000", "-10.00"))
            .errorHop("errors")
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.at("errors").texts("code")).containsExactly("NUMBER_UNREADABLE", "CELL_EMPTY");
    assertThat(ran.at("errors").texts("amount")).containsExactly("-ten", "-10.00");
    assertThat(documents(ran)).isEmpty();
    assertThat(ran.out().texts("problem_code")).contains("NUMBER_UNREADABLE");
    assertThat(ran.out().texts("settlement_id")).containsOnly("DOC-J-J-1");
  }

  @Test
  void reportsARowWithoutANumber() throws Exception {
    Ran ran =
        bench(meta, journalFields(), row("US", "", "2026-11-02", "USD", "4000", "-10.00")).local();

    assertThat(ran.out().texts("problem"))
        .singleElement()
        .asString()
        .startsWith("row 1: \"document\" is empty");
  }

  // F102: a binary number is refused with the name of its field, whatever value it has
  @Test
  void refusesAnAmountOfHopsTypeNumber() throws Exception {
    RowMeta fields = texts("seller", "document", "document_date", "currency", "gl_account");
    fields.addValueMeta(new ValueMetaNumber("amount"));

    Ran ran = bench(meta, fields, row("US", "J-1", "2026-11-02", "USD", "1150", 10.0)).local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("tested, Amount: field \"amount\" has Hop's type Number, which rounds amounts");
    assertThat(ran.out().size()).isZero();
  }

  @Test
  void refusesRowsWithoutAFieldThatAnOptionNames() throws Exception {
    meta.setDepartment("cost_centre");

    Ran ran =
        bench(meta, journalFields(), row("US", "J-1", "2026-11-02", "USD", "1150", "10.00"))
            .local();

    assertThat(ran.log())
        .contains("tested, Department: the incoming rows have no field \"cost_centre\"");
  }

  @ParameterizedTest
  @CsvSource({
    "document, Document number",
    "seller, Source",
    "gl_account, Account",
    "currency, Currency"
  })
  void refusesRowsWithoutAFieldThatTheKindNeeds(String field, String option) throws Exception {
    RowMeta fields = journalFields();
    fields.removeValueMeta(field);
    @Nullable Object[] row = new Object[fields.size()];

    Ran ran = bench(meta, fields, row).local();

    assertThat(ran.log())
        .contains("tested, " + option + ": the incoming rows have no field \"" + field + "\"");
  }

  @Test
  void refusesRowsWithoutAnyAmount() throws Exception {
    RowMeta fields = journalFields();
    fields.removeValueMeta("amount");

    Ran ran = bench(meta, fields, row("US", "J-1", "2026-11-02", "USD", "1150")).local();

    assertThat(ran.log()).contains("tested: no field has the amount of a line");
  }

  @Test
  void refusesTwoAmountsInARow() throws Exception {
    RowMeta fields = journalFields();
    fields.addValueMeta(new ValueMetaString("debit"));

    Ran ran = bench(meta, fields, row("US", "J-1", "2026-11-02", "USD", "1150", "1", "1")).local();

    assertThat(ran.out().texts("problem"))
        .anyMatch(problem -> String.valueOf(problem).contains("2 of Debit, Credit and Amount"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, '\"quantity\" is 0, and goods have more than 0'",
    "-1, 1, '\"quantity\" is -1, and goods have more than 0'",
    "1, -0.01, '\"price\" is -0.01'"
  })
  void rejectsGoodsThatNobodyTrades(String quantity, String price, String message)
      throws Exception {
    purchasing(meta);
    Ran ran =
        bench(
                meta,
                texts(
                    "seller",
                    "document",
                    "document_date",
                    "currency",
                    "vendor",
                    "item",
                    "quantity",
                    "unit",
                    "price"),
                row("US", "PO-1", "2026-11-02", "USD", "V", "SKU-1", quantity, "Each", price))
            .local();

    assertThat(ran.out().texts("problem"))
        .singleElement()
        .asString()
        .startsWith("document PO-1, row 1: " + message);
  }

  @Test
  void rejectsTheDocumentOfARowThatHasAProblemAlready() throws Exception {
    RowMeta fields = journalFields();
    fields.addValueMeta(new ValueMetaString("problem"));
    Ran ran =
        bench(
                meta,
                fields,
                row("US", "J-1", "2026-11-02", "USD", "1150", "10.00", null),
                row("US", "J-1", null, null, null, null, "Amazon is away"),
                row("US", null, null, null, null, null, "VENDOR: Amazon refuses"))
            .local();

    assertThat(ran.out().texts("problem"))
        .hasSize(2)
        .allMatch(problem -> String.valueOf(problem).contains("a transform before says: "));
    assertThat(documents(ran)).isEmpty();
  }

  @Test
  void takesNoMoreRowsThanItsLimit() throws Exception {
    @Nullable Object[] row = {"US", "J-1", "2026-11-02", "USD", "1150", "1.00"};

    Ran ran =
        bench(meta, journalFields(), Collections.nCopies(RowsToDocuments.ROWS_MAX + 1, row))
            .errorHop("errors")
            .local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log()).contains("more than 200000 rows in one run");
    assertThat(ran.at("errors").size()).isZero();
    assertThat(ran.out().size()).isZero();
  }
}
