// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a run, however many settlements it has and however it ended. */
@Timeout(60)
class ReportVariantsTest {

  private static final Pattern ANCHOR = Pattern.compile("<tr class=\"row\" id=\"(s\\d+)\">");

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 200})
  void foldsTheDetailsOfEachSettlementUnlessItIsTheOnlyOne(int count) throws IOException {
    String page = page(SampleSettlements.receipts(count, ReceiptStatus.POSTED));

    assertThat(PageText.all(ANCHOR, page)).hasSize(count).doesNotHaveDuplicates();
    assertThat(page.split("<summary>2 documents; Intacct records", -1)).hasSize(count + 1);
    assertThat(page.split("<details open", -1)).hasSize(count == 1 ? 2 : 1);
  }

  @Test
  void saysWhatTheTablesHaveWhenThereAreTooManySettlements() throws IOException {
    String page = page(SampleSettlements.receipts(1_003, ReceiptStatus.POSTED));

    assertThat(PageText.all(ANCHOR, page)).hasSize(1_000);
    assertThat(page).contains("3 more are in results.csv and report.xlsx.");
  }

  @Test
  void addsUpAccountsByMonthAndNamesThem() throws IOException {
    String page = page(SampleSettlements.receipts(1, ReceiptStatus.POSTED));

    assertThat(PageText.tableAfter(page, "By account and month"))
        .isEqualTo(
            """
            USD
            Account|Title|2026-01|2026-02|Debit|Credit|Balance
            1150|Amazon clearing||642.18|642.18||642.18
            1155|Amazon reserve|-120.00|150.00|150.00|120.00|30.00
            1160|Carried forward|757.02|-757.02|757.02|757.02|0.00
            2210|Facilitator tax|0.00||85.80|85.80|0.00
            4000|Product sales|-1,009.99|-160.16||1,170.15|-1,170.15
            4100|Refunds||80.00|80.00||80.00
            6010|Referral fees|153.00|45.00|198.00||198.00
            6020|Fulfilment fees|219.97||219.97||219.97
            All accounts, USD|0.00|0.00|2,132.97|2,132.97|0.00
            """);
  }

  @Test
  void putsEarlierMonthsIntoOneColumn() throws IOException {
    String page = page(SampleSettlements.receipts(200, ReceiptStatus.POSTED));

    assertThat(PageText.tableAfter(page, "By account and month"))
        .startsWith(
            "CAD\nAccount|Title|Before 2026-06|2026-06|2026-07|2026-08|2026-09|2026-10|Debit|Credit|Balance\n");
  }

  @Test
  void goesFromSalesToDeposit() throws IOException {
    String page = page(SampleSettlements.receipts(1, ReceiptStatus.POSTED));

    assertThat(PageText.tableAfter(page, "From sales to deposit</h4>"))
        .isEqualTo(
            """
            Account|Title|In|Out|Effect|Left|
            4000|Product sales|1,170.15||1,170.15|1,170.15|
            4100|Refunds||80.00|-80.00|1,090.15|
            6010|Referral fees||198.00|-198.00|892.15|
            6020|Fulfilment fees||219.97|-219.97|672.18|
            1155|Amazon reserve|120.00|150.00|-30.00|642.18|
            2210|Facilitator tax|85.80|85.80|0.00|642.18|
            Deposit, USD: equal to the total that Amazon states|642.18||
            """);
    assertThat(page)
        .contains("Rules: mapping.xlsx, version 3f2a91c0d5e7</p>")
        .contains("Open on clearing: Amazon pays 642.18\u00a0USD, due 2026-11-07")
        .contains("Facilitator tax: 85.80 in, 85.80 out, 0.00 left");
  }

  @Test
  void beginsWithWhatNeedsAPerson() throws IOException {
    String page = page(ExampleRun.receipts());

    assertThat(PageText.between(page, "<h2 id=\"todo\"", "<section aria-labelledby=\"look\""))
        .isEqualTo(
            "Needs a person Unknown account 1 settlement, 80.00 USD To do: correct the cell, or add"
                + " the account in Intacct under General Ledger &gt; Accounts AMZ-90000000003-1,"
                + " Mapping!O14: account 6O10 is not in the chart of accounts (did you mean 6010?)"
                + " details Unmapped 1 settlement, 995.68 EUR settlement 90000000004: no rule for"
                + " Order / ItemFees / Other Transaction; new (3 rows): add a mapping row, see"
                + " unmapped.csv details settlement 90000000004: no rule for Order / ItemFees / =1+1"
                + " (1 rows): add a mapping row, see unmapped.csv details Sum differs 1 case To do: ask"
                + " Amazon for the file again october.txt:1: total 642.18, rows 642.17 Debt left"
                + " 1 settlement To do: ask Amazon where the debt is; until then it stays open on the"
                + " clearing account settlement 90000000003: it does not take over the 132.46 USD that"
                + " the seller owed after settlement 90000000002, and no charge to a card pays them"
                + " details");
    assertThat(page.indexOf("Needs a person")).isLessThan(page.indexOf("By currency"));
  }

  @Test
  void leavesRejectedDocumentsOutOfAllSums() throws IOException {
    List<Receipt> receipts = new ArrayList<>(SampleSettlements.receipts(1, ReceiptStatus.REJECTED));
    receipts.addAll(SampleSettlements.receipts("8", 0, ReceiptStatus.POSTED));

    String page = page(receipts);

    assertThat(PageText.tableAfter(page, "By currency"))
        .isEqualTo(
            """
            Currency|Settlements|Total|Entered|Stopped
            USD|2|1,284.36|642.18|642.18
            """);
    assertThat(PageText.tableAfter(page, "By account and month"))
        .contains("1150|Amazon clearing||642.18|642.18||642.18\n");
  }

  @Test
  void saysThatDraftsWaitForAPerson() throws IOException {
    String page = page(SampleSettlements.receipts(1, ReceiptStatus.DRAFTED));

    assertThat(PageText.between(page, "<h2 id=\"todo\"", "<section aria-labelledby=\"totals\""))
        .isEqualTo(
            "Needs a person Drafted 1 settlement To do: check it in Intacct and post it there"
                + " AMZ-91000000001-1 is a draft in Intacct details AMZ-91000000001-2 is a draft in"
                + " Intacct details");
  }

  @Test
  void saysThatAPreviewIsOne() throws IOException {
    String page = page(SampleSettlements.receipts(12, ReceiptStatus.PREVIEWED));

    assertThat(page)
        .contains("<title>Preview: LedgerHop run", "<h1>Preview: Amazon settlements")
        .contains(">Preview: nothing was posted</span>", "Nothing was sent to Sage Intacct")
        .contains("Would be entered")
        .doesNotContain(">Entered<", ">Done<");
  }

  /** Nothing of it has the status of a preview, and it must not look like a run that posts. */
  @Test
  void saysThatAPreviewThatHoldsEverythingIsOne() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    RunReport report = new RunReport();
    report.notePreview();
    SampleSettlements.receipts(1, ReceiptStatus.REJECTED).forEach(report::add);

    new RunFiles(folder, "", SampleSettlements.TITLES)
        .write(facts(RunFacts.State.DONE, List.of()), report);

    assertThat(folder.text("report.html"))
        .contains("<title>Preview: LedgerHop run", "<h1>Preview: Amazon settlements")
        .contains(">Preview: failed, nothing was posted</span>", "<strong>Preview.</strong>");
    assertThat(folder.text("run.json")).contains("\"preview\" : true");
  }

  @Test
  void doesNotCallAPostedRunAPreview() throws IOException {
    assertThat(page(SampleSettlements.receipts(1, ReceiptStatus.POSTED)))
        .contains(">Done</span>")
        .doesNotContain("Preview");
  }

  @Test
  void saysWhatFailedAndWhatToDo() throws IOException {
    RunFacts failed =
        facts(RunFacts.State.FAILED, List.of("company: the password is wrong (enter a new one)"));

    String page = page(failed, List.of());

    assertThat(PageText.between(page, "<h2 id=\"errors\"", "</section>"))
        .isEqualTo(
            "What stopped the run Nothing was posted. Do what is said below, then run again: a"
                + " document is never posted twice. company: the password is wrong To do: enter a new"
                + " one");
    assertThat(page)
        .contains("Failed, nothing was posted</span>", "The run did not come to a settlement.");
  }

  @Test
  void saysThatARunGoesOn() throws IOException {
    String page =
        page(
            facts(RunFacts.State.RUNNING, List.of()),
            SampleSettlements.receipts(1, ReceiptStatus.POSTED));

    assertThat(page).contains("<strong>Still running.</strong>", ">Still running</span>");
  }

  @Test
  void escapesWhatAFileWrites() throws IOException {
    String page =
        page(SampleSettlements.receipts("<b>9\" onclick='x'</b>&", 2, ReceiptStatus.POSTED));

    assertThat(page)
        .contains("&lt;b&gt;9&quot; onclick=&#39;x&#39;&lt;/b&gt;&amp;")
        .doesNotContain("<b>", "onclick='", "9\" ");
  }

  private static String page(List<Receipt> receipts) throws IOException {
    return page(facts(RunFacts.State.DONE, List.of()), receipts);
  }

  private static String page(RunFacts facts, List<Receipt> receipts) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    new RunFiles(folder, "", SampleSettlements.TITLES).write(facts, report);
    return folder.text("report.html");
  }

  private static RunFacts facts(RunFacts.State state, List<String> errors) {
    Instant start = Instant.parse("2026-11-10T06:00:00Z");
    return new RunFacts(start, start.plusSeconds(95), state, new TreeMap<>(), errors);
  }
}
