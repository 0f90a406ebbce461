// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** F88: what an account demands is known before the first write, all at once. */
class AccountDemandsTest {

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);

  /** The demands name account, dimension and the cell of the rule; nothing is sent. */
  @Test
  void namesEachDimensionThatIsMissingAndSendsNothing() {
    demand("4000", EnumSet.of(Dimension.DEPARTMENT, Dimension.LOCATION), true);

    List<Receipt> receipts = post();

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message().lines())
        .containsExactly(
            "AMZ-7-1, Mapping!O5: account 4000 title requires the dimension department, and the line"
                + " has none (fill in that column of the mapping row, or choose an account that"
                + " does not require it)",
            "AMZ-7-1, Mapping!O5: account 4000 title requires the dimension location, and the line"
                + " has none (fill in that column of the mapping row, or choose an account that"
                + " does not require it)");
    assertThat(ledger.sent).isZero();
  }

  @Test
  void namesAnAccountThatTakesNoJournalEntries() {
    demand("4000", Set.of(), false);

    assertThat(post().get(0).message())
        .isEqualTo(
            "AMZ-7-1, Mapping!O5: account 4000 title takes no journal entries, because Intacct"
                + " disallows direct posting to it (choose another account, or allow direct posting"
                + " to it in Intacct)");
    assertThat(ledger.sent).isZero();
  }

  /** All that is wrong comes in one receipt: the permission, the account, the dimension. */
  @Test
  void saysEverythingAtOnce() {
    ledger.barred.add(PostingProblem.REVERSED.at("no permission"));
    demand("4000", EnumSet.of(Dimension.ITEM), false);
    demand("1150", EnumSet.of(Dimension.CLASS), true);

    assertThat(post().get(0).message().lines())
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("no permission"),
            line -> assertThat(line).contains("1150 title requires the dimension class"),
            line -> assertThat(line).contains("4000 title takes no journal entries"),
            line -> assertThat(line).contains("4000 title requires the dimension item"));
  }

  /** Lines that are there already demand nothing any more. */
  @Test
  void asksNothingOfWhatIsPosted() {
    MemoryTrail trail = new MemoryTrail();
    post(trail);
    demand("4000", EnumSet.of(Dimension.DEPARTMENT), false);

    assertThat(post(trail))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
  }

  /** The ledger makes the payables line of a bill itself, and takes bills on closed accounts. */
  @Test
  void demandsNothingOfLinesThatTheLedgerMakes() {
    demand("2000", EnumSet.of(Dimension.DEPARTMENT), false);
    demand("6020", Set.of(), false);

    assertThat(faults(bill(DocumentKind.BILL))).isEmpty();
    assertThat(faults(bill(DocumentKind.APPLICATION))).isEmpty();
    demand("6020", EnumSet.of(Dimension.DEPARTMENT, Dimension.VENDOR), true);
    assertThat(faults(bill(DocumentKind.BILL)))
        .extracting(Problem::code)
        .containsExactly(PostingProblem.DIMENSION_REQUIRED);
  }

  private void demand(String account, Set<Dimension> required, boolean journaled) {
    AccountCode code = new AccountCode(account);
    ledger.demanding.put(
        code, new Account(code, "title", AccountClass.PROFIT_AND_LOSS, true, required, journaled));
  }

  private List<Receipt> post() {
    return post(new MemoryTrail());
  }

  private List<Receipt> post(MemoryTrail trail) {
    Run run = new Run("monday", time, Duration.ofMinutes(10));
    return new Poster(ledger, trail, run, time).post(Plans.plan("10.00"));
  }

  private List<Problem> faults(Document document) {
    return new AccountDemands(ledger).faults(document);
  }

  private static Document bill(DocumentKind kind) {
    boolean applies = kind == DocumentKind.APPLICATION;
    BusinessKey key = new BusinessKey("US", "7", 1, kind, 1);
    DocumentHead head = DocumentHead.of(Plans.document("7", "10.00", "4000"));
    List<DocumentLine> lines =
        List.of(
            line(applies ? "2000" : "6020", Side.DEBIT, applies ? Origin.PAYABLES : "Mapping!O6"),
            line("2000", Side.CREDIT, Origin.PAYABLES));
    Document document =
        new DocumentHead(key, "AMZ-7-1-B", head.date(), head.currency(), "memo").with(lines);
    assertThat(document instanceof Application).isEqualTo(applies);
    return document;
  }

  private static DocumentLine line(String account, Side side, String rule) {
    Map<Dimension, String> vendor = Map.of(Dimension.VENDOR, "AMZN-US");
    return new DocumentLine(
        new AccountCode(account),
        Money.of("10.00", "USD"),
        side,
        new Dimensions(vendor, new TreeMap<>()),
        "",
        new Origin(rule, "abc", SourceRows.none()));
  }
}
