// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.plan.rows.RowSettings;
import io.ledgerhop.problem.Problem;
import java.util.List;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F32: what the options of Rows to Documents may be. */
class RowOptionsTest {

  private final RowsToDocumentsMeta meta = new RowsToDocumentsMeta();
  private final Variables variables = new Variables();

  @Test
  void needsNothingForJournals() {
    assertThat(problems()).isEmpty();
    assertThat(meta.mapping("rows", variables).value().settings())
        .isEqualTo(new RowSettings(DocumentKind.JOURNAL, "", AccountCode.NONE));
  }

  @Test
  void namesTheKindsThatThereAre() {
    meta.setKind("Invoice");

    assertThat(problems())
        .containsExactly(
            "rows, Document kind: \"Invoice\" is no kind of document (write one of Journal entry,"
                + " Bill, Vendor credit, Purchasing transaction, Order-entry transaction)");
  }

  @ParameterizedTest
  @CsvSource({
    "Bill, 'rows, Payables account:'",
    "Vendor credit, 'rows, Payables account:'",
    "Purchasing transaction, 'rows, Transaction definition:'",
    "Order-entry transaction, 'rows, Transaction definition:'",
    "'', 'rows, Document kind:'"
  })
  void asksForWhatTheKindNeeds(String kind, String place) {
    meta.setKind(kind);

    assertThat(problems()).singleElement().asString().startsWith(place);
  }

  @Test
  void asksForYesOrNo() {
    meta.setZeroQuantity("perhaps");

    assertThat(problems())
        .containsExactly(
            "rows, Leave out quantity 0: \"perhaps\" is neither yes nor no (write Y or N, or a"
                + " variable that has one of them)");
  }

  @Test
  void resolvesVariables() {
    meta.setKind("${KIND}");
    meta.setDefinition("${DEFINITION}");
    meta.setVendor("= ${VENDOR}");
    variables.setVariable("KIND", "purchasing transaction");
    variables.setVariable("DEFINITION", "Purchase Order");
    variables.setVariable("VENDOR", "AMZN-US");

    RowMapping mapping = meta.mapping("rows", variables).value();

    assertThat(mapping.settings())
        .isEqualTo(new RowSettings(DocumentKind.PURCHASING, "Purchase Order", AccountCode.NONE));
    assertThat(mapping.choice(Role.VENDOR)).isEqualTo(new Choice("Vendor", "AMZN-US", true, false));
    assertThat(mapping.choice(Role.ITEM)).isEqualTo(new Choice("Item", "item", false, true));
  }

  @Test
  void namesAVariableThatIsNotSet() {
    meta.setItem("${SKU_FIELD}");

    assertThat(problems()).singleElement().asString().contains("rows, Item", "${SKU_FIELD}");
  }

  private List<String> problems() {
    return meta.problems("rows", variables, new MemoryMetadataProvider()).stream()
        .map(Problem::message)
        .toList();
  }
}
