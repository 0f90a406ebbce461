// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F29, F46, F58, F96: one money line as several postings, and several lines as one. */
@Timeout(60)
class SplitRulesTest {

  private static final CutOff LOS_ANGELES = CutOff.fixed(ZoneId.of("America/Los_Angeles"));
  private static final String MAPPING =
      """
      Transaction type | Amount type | Amount description | SKU | Product line | Post as | GL account | Vendor | Location | GLDIMSHOP | Memo | Group by | Shares
      other | other | Storage Fee | | | Journal | 6030 | V1 | L1 | S1 | {settlement} storage | net | Storage
      Order | ItemFees | Commission | | | Bill | 6010 | V1 | | | fees | SKU; country | Stores
      Order | ItemPrice | Principal | | Toys | Journal | 4001 | | | | {product line}
      Order | ItemPrice | Principal | | | Journal | 4000 | | | | Sales | product line
      """;
  private static final String STORES =
      """
      Name | Share | GL account | Vendor | Department | GLDIMSHOP
      Stores | 33.33 % | 6011 | | D1 | S9
      Stores | 66.67 % | | V2 | D2
      """;
  private static final String DRIVERS =
      """
      Name | Weight | From | To | Department | GLDIMSHOP
      Storage | 2 | 2026-11-01 | 2026-11-30 | D1 | S2
      Storage | 1 | 2026-11-01 | 2026-11-30 | D2
      Storage | 1 | 2026-12-01 | | D3
      """;
  private static final String PRODUCTS = "SKU | Product line\nT-* | Toys\nB-1 | Books\n";
  private static final String FEE = "other / other / Storage Fee";
  private static final String COMMISSION = "Order / ItemFees / Commission";
  private static final String SALE = "Order / ItemPrice / Principal";

  @Test
  void spreadsAFeeByTheDriverOfItsMonth() {
    List<Posting> november = map(line(FEE, "-10.00", "2026-11-30T23:00:00Z", ""));

    assertThat(november)
        .extracting(SplitRulesTest::words)
        .containsExactly(
            "1/2 -6.67 6030 [D1, L1, V1]{GLDIMSHOP=S2} Mapping!G2; Drivers!B2",
            "2/2 -3.33 6030 [D2, L1, V1]{GLDIMSHOP=S1} Mapping!G2; Drivers!B3");
    assertThat(november)
        .extracting(posting -> posting.assignment().memo())
        .containsOnly("90000000001 storage");
    assertThat(map(line(FEE, "-10.00", "2026-12-02T00:00:00Z", "")))
        .extracting(SplitRulesTest::words)
        .containsExactly("1/1 -10.00 6030 [D3, L1, V1]{GLDIMSHOP=S1} Mapping!G2; Drivers!B4");
  }

  /** It is still October in Los Angeles. */
  @Test
  void holdsALineOfADayWithoutADriver() {
    Posting only = map(line(FEE, "-10.00", "2026-11-01T05:00:00Z", "")).get(0);

    assertThat(only.count()).isEqualTo(1);
    assertThat(only.amount().digits()).isEqualTo("-10.00");
    assertThat(only.assignment().postAs()).isEqualTo(PostAs.HOLD);
    assertThat(only.assignment().rule().place()).isEqualTo("Mapping!G2");
    assertThat(only.assignment().reason())
        .isEqualTo("the tab Drivers has no row of \"Storage\" for 2026-10-31");
  }

  @Test
  void postsBillsByShareAndGroupsThemBySku() {
    List<Posting> postings = map(line(COMMISSION, "-0.05", "2026-11-02T00:00:00Z", "T-1"));

    assertThat(postings)
        .extracting(SplitRulesTest::words)
        .containsExactly(
            "1/2 -0.02 6011 [D1, V1]{GLDIMSHOP=S9} Mapping!G3; Shares!B2",
            "2/2 -0.03 6010 [D2, V2]{} Mapping!G3; Shares!B3");
    assertThat(postings)
        .extracting(posting -> posting.assignment().postAs())
        .containsOnly(PostAs.BILL);
    assertThat(postings)
        .extracting(posting -> posting.assignment().memo())
        .containsOnly("fees, SKU T-1, country US");
    assertThat(
            map(line(COMMISSION, "-0.05", "2026-11-02T00:00:00Z", "")).get(1).assignment().memo())
        .isEqualTo("fees, no SKU, country US");
  }

  @Test
  void mapsByProductLineAndGroupsByIt() {
    assertThat(List.of("T-7", "B-1", "").stream().map(sku -> sale(sku)))
        .containsExactly(
            "4001 Toys", "4000 Sales, product line Books", "4000 Sales, no product line");
  }

  /** Every day of every line: nothing is lost or made by splitting. */
  @Test
  void keepsTheSumOfEveryLine() {
    for (String amount : List.of("0.00", "0.01", "-0.01", "0.02", "99.99", "-1234.57")) {
      for (String type : List.of(FEE, COMMISSION, SALE)) {
        MoneyLine line = line(type, amount, "2026-11-15T00:00:00Z", "T-1");
        Money sum =
            map(line).stream()
                .map(Posting::amount)
                .reduce(Money.zero(line.amount().currency()), Money::plus);
        assertThat(sum).isEqualTo(line.amount());
      }
    }
  }

  /** Tests of the workbook name the values of all postings, or one for all of them. */
  @Test
  void testsASplitByTheValuesOfItsPostings() {
    String tests =
        """
        Currency | Transaction type | Amount type | Amount description | SKU | Amount | Posted date | Post as | GL account | Vendor | Department | GLDIMSHOP | Memo | Group by | Shares
        USD | Order | ItemFees | Commission | T-1 | -1.00 | | Bill | 6011; 6010 | V1; V2 | D1;D2 | | fees, SKU T-1, no country | country; sku | stores
        USD | Order | ItemFees | Commission | T-1 | -1.00 | | Journal | 6010 | V1 | D2; D1 | | | net | Storage
        USD | other | other | Storage Fee | | -1.00 | 2026-11-05 | | 6030 | V1
        USD | other | other | Storage Fee | | -1.00 | | | 6030 |
        """;
    var table = book().tab("Tests", tests).read().value();

    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, LOS_ANGELES)) {
      assertThat(ExampleCheck.failures(table, rules, LOS_ANGELES))
          .extracting(Problem::fact)
          .containsExactly(
              "expected Post as Journal, the workbook gives Bill by Mapping!G3; Shares!B2",
              "expected account 6010, the workbook gives 6011; 6010 by Mapping!G3; Shares!B2",
              "expected Vendor V1, the workbook gives V1; V2 by Mapping!G3; Shares!B2",
              "expected Department D2; D1, the workbook gives D1; D2 by Mapping!G3; Shares!B2",
              "expected Group by net, the workbook gives gross; SKU; country by Mapping!G3;"
                  + " Shares!B2",
              "expected Shares Storage, the workbook gives stores by Mapping!G3; Shares!B2",
              "expected account 6030, the workbook gives nothing by Mapping!G2 on 2026-10-31");
    }
  }

  private static String sale(String sku) {
    Assignment assignment =
        map(line(SALE, "1.00", "2026-11-02T00:00:00Z", sku)).get(0).assignment();
    return assignment.account().orElseThrow() + " " + assignment.memo();
  }

  private static String words(Posting posting) {
    Assignment assignment = posting.assignment();
    return "%d/%d %s %s %s%s %s"
        .formatted(
            posting.number(),
            posting.count(),
            posting.amount().digits(),
            assignment.account().orElseThrow(),
            assignment.dimensions().standard().values().stream().sorted().toList(),
            assignment.dimensions().userDefined(),
            assignment.rule().place());
  }

  private static MoneyLine line(String type, String amount, String posted, String sku) {
    OrderReference reference = new OrderReference("1", "", "", "", "", "", "", "", sku, "1", "");
    return Lines.dollars().line(type, amount, Instant.parse(posted), reference);
  }

  private static List<Posting> map(MoneyLine line) {
    try (DroolsRuleSet rules = DroolsRuleSet.compile(book().read().value(), LOS_ANGELES)) {
      assertThat(rules.map(line)).isEqualTo(rules.map(line));
      return rules.map(line);
    }
  }

  private static TestWorkbook book() {
    return TestWorkbook.mapping(MAPPING)
        .tab("Shares", STORES)
        .tab("Drivers", DRIVERS)
        .tab("Products", PRODUCTS);
  }
}
