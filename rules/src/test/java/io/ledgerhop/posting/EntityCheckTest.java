// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F84: lines of several entities without a rule are an error that names the cells. */
class EntityCheckTest {

  private final EntityCheck check = new EntityCheck(new TwoEntities());

  @Test
  void namesTheCellsOfEntitiesThatDoNotBalance() {
    Document document =
        document(
            line("110", Side.DEBIT, "10.00", "Mapping!O5"),
            line("210", Side.CREDIT, "10.00", "Mapping!O9"));

    assertThat(check.fault(document).map(Problem::message))
        .contains(
            "AMZ-7-1: it has lines of several entities and does not balance in each of them:"
                + " Mapping!O5 (entity 100), Mapping!O9 (entity 200) (list the entities and the"
                + " accounts between them in the file of the option Entities of Ledger Documents, or"
                + " correct the locations in these cells)");
  }

  @Test
  void acceptsADocumentThatBalancesInEachEntity() {
    Document document =
        document(
            line("110", Side.DEBIT, "10.00", "Mapping!O5"),
            line("120", Side.CREDIT, "10.00", "clearing"),
            line("210", Side.DEBIT, "3.00", "Mapping!O9"),
            line("210", Side.CREDIT, "3.00", "inter-entity"));

    assertThat(check.fault(document)).isEmpty();
  }

  @Test
  void acceptsLinesWithoutLocationBesideOneEntity() {
    Document document =
        document(
            line("110", Side.DEBIT, "10.00", "Mapping!O5"),
            line("", Side.CREDIT, "10.00", "clearing"));

    assertThat(check.fault(document)).isEmpty();
  }

  private static Document document(DocumentLine... lines) {
    return new Journal(
        new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1),
        "AMZ-7-1",
        LocalDate.of(2026, 11, 5),
        Currency.getInstance("USD"),
        "memo",
        List.of(lines));
  }

  private static DocumentLine line(String location, Side side, String amount, String rule) {
    return new DocumentLine(
        new AccountCode("4000"),
        Money.of(amount, "USD"),
        side,
        Dimensions.NONE.with(Dimension.LOCATION, location),
        "",
        new Origin(rule, "", SourceRows.none()));
  }

  /** The entity of a location is its first digit followed by zeros. */
  private static final class TwoEntities implements MasterData {

    @Override
    public Optional<String> entityOf(String location) {
      return location.isEmpty() ? Optional.empty() : Optional.of(location.charAt(0) + "00");
    }

    @Override
    public Optional<Account> account(AccountCode code) {
      return Optional.empty();
    }

    @Override
    public Optional<DimensionValue> dimension(Dimension dimension, String id) {
      return Optional.empty();
    }

    @Override
    public Collection<String> accountCodes() {
      return List.of();
    }

    @Override
    public Collection<String> dimensionIds(Dimension dimension) {
      return List.of();
    }
  }
}
