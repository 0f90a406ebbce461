// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StarterWorkbookTest {

  private static Outcome<MappingTable> read;
  private static DroolsRuleSet rules;

  @BeforeAll
  static void compile() throws IOException {
    read = read(Files.readAllBytes(StarterWorkbook.COMMITTED));
    rules = DroolsRuleSet.compile(read.value(), CutOff.fixed(ZoneOffset.UTC));
  }

  @AfterAll
  static void close() {
    rules.close();
  }

  @Test
  void isReadWithoutAProblem() {
    assertThat(read.messages()).isEmpty();
    assertThat(read.value().counts()).hasToString("253 rows read, 0 switched off, 0 skipped");
  }

  @Test
  void isWhatItsGeneratorWrites() throws IOException {
    assertThat(cells(Files.readAllBytes(StarterWorkbook.COMMITTED)))
        .as("run StarterWorkbook in the folder of this module")
        .isEqualTo(cells(new StarterWorkbook().bytes()));
  }

  /** Excel and LibreOffice both edit the sheet (F35): this is the file as LibreOffice saves it. */
  @ParameterizedTest
  @ValueSource(strings = {"saved-by-libreoffice.xlsx", "saved-by-libreoffice.ods"})
  void isTheSameAfterLibreOfficeHasSavedIt(String name) throws IOException {
    try (var in = StarterWorkbookTest.class.getResourceAsStream(name)) {
      Outcome<MappingTable> saved = new WorkbookReader().read(in, name);

      assertThat(saved.messages()).isEmpty();
      assertThat(saved.value().rows()).isEqualTo(read.value().rows());
      assertThat(saved.value().examples()).isEqualTo(read.value().examples());
    }
  }

  /** F47: every type value has a row with an account of the class that the catalogue suggests. */
  @Test
  void postsEveryKnownKindOfMoneyToAnAccountOfItsClass() {
    Lines lines = Lines.of("1", "Amazon.de", "1.00 EUR", 1);
    List<String> wrong = new ArrayList<>();
    for (CatalogueLine known : LineCatalogue.standard().lines()) {
      for (String type : types(known)) {
        Assignment assignment = rules.map(lines.line(type, "1.00")).get(0).assignment();
        boolean balanceSheet =
            assignment.account().map(AccountCode::value).orElse("none").matches("[12].*|clearing");
        if (assignment.account().isEmpty() || balanceSheet != isBalanceSheet(known.lineClass())) {
          wrong.add(type + " to " + assignment.account() + assignment.reason());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ShipmentFees", "Shipment-Fees", "ShipmentFee", "Shipment Fees"})
  void mapsFeesOfAShipmentInEverySpelling(String amountType) {
    Lines lines = Lines.of("1", "Amazon.ca", "1.00 CAD", 1);
    String type = "Order / " + amountType + " / FBA transportation fee";

    assertThat(rules.map(lines.line(type, "1.00")).get(0).assignment().account())
        .contains(new AccountCode("6020"));
  }

  /** Issue 8, point 15: combinations of real settlements that no row of the workbook mapped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AmazonFees / Vine Enrollment Fee / Base fee                      | 6085
          AmazonFees / FBA fulfilment fee per unit - Correction / Base fee | 6020
          AmazonFees / FBA fulfilment fee per unit - Reversal / Base fee   | 6020
          AmazonFees / Amazon service fee for EPR Pay on Behalf - GB - Packaging - (Period 01.07.2024 - 31.12.2024) / Base fee | 6095
          AmazonFees / Eco-contribution for EPR Pay on Behalf - GB / Base fee | 6095
          AmazonFees / Eco-contribution for EPR Pay on Behalf - GB - Packaging - (Period 01.07.2024 - 31.12.2024) / Base fee | 6095
          FBAFees / Inbound Defect Fee / Base fee                          | 6065
          FBAFees / Inbound Transportation Program Fee / Base fee          | 6060
          FBAFees / FBA Removal Order: Return Fee / Base fee               | 6025
          FBAFees / FBA Removal Order: Disposal Fee / Base fee             | 6025
          ServiceFee / Refund for Advertiser / TransactionTotalAmount      | 6040
          Other / MCF Preferred Pricing Seller Credit / Base charge        | 4900
          """)
  void mapsWhatAmazonSendsUnderTheNameOfTheFee(String type, String account) {
    Lines lines = Lines.of("1", "Amazon.co.uk", "1.00 GBP", 1);

    assertThat(rules.map(lines.line(type, "-1.00")).get(0).assignment().account())
        .contains(new AccountCode(account));
  }

  /** Issue 8, point 15: tax on advertising went to expense, tax on storage to an asset. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FBAFees / FBA Inventory Storage Fee / Tax on fee",
        "AmazonFees / Vine Enrollment Fee / Tax on fee",
        "ServiceFee / Cost of Advertising / TaxAmount",
        "ServiceFee / OtherFees / TaxAmount",
        "Order / ItemFees / MFNPostageFeeTax"
      })
  void treatsTheTaxOnEveryFeeAlike(String type) {
    Lines canada = Lines.of("1", "Amazon.ca", "1.00 CAD", 1);
    Lines dollars = Lines.dollars();

    Assignment reclaimed = rules.map(canada.line(type, "-1.00")).get(0).assignment();
    Assignment part = rules.map(dollars.line(type, "-1.00")).get(0).assignment();

    assertThat(reclaimed.account()).contains(new AccountCode("1230"));
    assertThat(part.account().map(AccountCode::value).orElse("none")).startsWith("60");
  }

  /** Fee types that Amazon has documented in public, beside those that settlements have shown. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Order / ItemFees / ReferralFee                            | 6010
          Order / ItemFees / FulfillmentNetworkFee                  | 6020
          Order / ItemFees / FBAFulfillmentCODFee                   | 6090
          other-transaction / other-transaction / CouponClipFee     | 6045
          other-transaction / other-transaction / Subscription      | 6050
          other-transaction / other-transaction / PolybaggingFee    | 6065
          FBADisposalFee                                            | 6025
          FBAStorageFee                                             | 6030
          """)
  void mapsTheFeeTypesThatAmazonHasDocumented(String type, String account) {
    String whole = type.contains(" / ") ? type : type + " /  / ";

    assertThat(rules.map(Lines.dollars().line(whole, "-1.00")).get(0).assignment().account())
        .contains(new AccountCode(account));
  }

  /** A value that the workbook does not know holds its settlement, and the message helps. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Order / ItemFees / Comission                            | Commission
          other-transaction / other-transaction / Curent Reserve Amount | Current Reserve Amount
          Refnd / ItemPrice / Goodwill                            | Refund
          """)
  void namesTheNearestSpellingOfAValueThatItDoesNotKnow(String type, String nearest) {
    Assignment assignment = rules.map(Lines.dollars().line(type, "-1.00")).get(0).assignment();

    assertThat(assignment.isUnmapped()).isTrue();
    assertThat(assignment.nearest()).contains("Mapping!").contains("\"" + nearest + "\"");
  }

  /** The type values of a line, with open texts replaced by values that Amazon sends there. */
  private static List<String> types(CatalogueLine known) {
    String transactionType = known.transactionType().replace("*", "Order");
    String amountType = known.amountType().equals("*") ? "x" : known.amountType();
    String description = known.amountDescription();
    if (description.equals("*")) {
      description =
          switch (amountType) {
            case "ItemFees" -> "Commission";
            case "ItemWithheldTax" -> "MarketplaceFacilitatorTax-Principal";
            default -> "x";
          };
    }
    String type = String.join(" / ", transactionType, amountType, description.replace("*", "x"));
    boolean account = amountType.equals("other-transaction");
    return account ? List.of(type, description.replace("*", "x") + " /  / ") : List.of(type);
  }

  private static boolean isBalanceSheet(LineClass lineClass) {
    return switch (lineClass) {
      case BALANCE_SHEET_ONLY, ASSET, LIABILITY -> true;
      case INCOME, INCOME_REDUCTION, OTHER_INCOME, EXPENSE -> false;
    };
  }

  private static Outcome<MappingTable> read(byte[] bytes) throws IOException {
    return new WorkbookReader().read(new ByteArrayInputStream(bytes), "starter-mapping.xlsx");
  }

  /** Every cell of every tab, one a line. */
  private static List<String> cells(byte[] bytes) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              cells.add(
                                  sheet.getSheetName()
                                      + "!"
                                      + cell.getAddress()
                                      + " "
                                      + cell.getCellType()
                                      + " "
                                      + formatter.formatCellValue(cell)))));
    }
    return cells;
  }
}
