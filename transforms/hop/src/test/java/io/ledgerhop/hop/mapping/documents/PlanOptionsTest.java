// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.FeePosting;
import io.ledgerhop.plan.FeeRules;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.currency.ExchangeRate;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that say how settlements become documents, and the files that they name. */
class PlanOptionsTest {

  private static final IHopMetadataProvider NO_METADATA = new MemoryMetadataProvider();

  private final LedgerDocumentsMeta meta = new LedgerDocumentsMeta();

  @Test
  void reportsWhatIsWrongWithTheOptionsOfBillsPartsAndConversion() {
    meta.setFees("bills; CA=invoices; CA=bills; CA=journal; =bills");
    meta.setLinesMax("9");
    meta.setBaseCurrency("DOLLAR");
    meta.setRates("rates.csv");

    assertThat(meta.problems("here", new Variables(), NO_METADATA))
        .extracting(Problem::message)
        .containsExactly(
            "here, Fees: \"CA=invoices\" is no way to post fees (write one of as mapped, bills,"
                + " journal, and for a single seller account CA=bills)",
            "here, Fees: CA has two ways to post fees (keep one of them)",
            "here, Fees: \"=bills\" is no way to post fees (write one of as mapped, bills, journal,"
                + " and for a single seller account CA=bills)",
            "here, Lines per document: \"9\" is not a number of lines (write a whole number of at"
                + " least 10, or leave it empty to split no document)",
            "here, Base currency: \"DOLLAR\" is not a currency code (write the three letters of the"
                + " currency of the books, such as USD)",
            "here, Base currency: converting needs a base currency, exchange rates and a rounding"
                + " account (fill in all three, or leave them empty so that Intacct converts)");
  }

  /** F17: the fees of one seller account, and F84: entities from a file. */
  @Test
  void readsTheOptionsOfBillsEntitiesPartsAndConversion(@TempDir Path folder) throws Exception {
    meta.setClearingAccounts("USD=1150");
    meta.setFees("AS MAPPED; CA=Bills");
    meta.setPayables("*=2000");
    meta.setLinesMax("500");
    meta.setEntities(
        written(folder, "entities.csv", "Entity,Locations,Account,Account at home\n100,*,,\n"));
    meta.setBaseCurrency("USD");
    meta.setRounding("6999");
    meta.setRates(
        written(
            folder,
            "rates.csv",
            "Currency,Rate,First day,Last day\nEUR,1.0837,2026-11-01,2026-11-30\n"));

    PlanSettings settings = meta.settings("here", new Variables(), none -> List.of()).value();

    assertThat(settings.fees())
        .isEqualTo(new FeeRules(FeePosting.AS_MAPPED, Map.of("CA", FeePosting.BILLS)));
    assertThat(settings.linesMax()).hasValue(500);
    assertThat(settings.conversion().orElseThrow().rates()).hasSize(1);
    assertThat(settings.entities().balancingMax()).isZero();
  }

  /** F4: the company's own periods, without a file. */
  @Test
  void takesTheReportingPeriodsOfAnIntacctCompany() {
    meta.setClearingAccounts("USD=1150");
    meta.setCalendarCompany("Demo company");

    PlanSettings settings =
        meta.settings(
                "here",
                new Variables(),
                company ->
                    List.of(
                        List.of("NAME", "START_DATE", "END_DATE"),
                        List.of(company + " 10", "2026-09-27", "2026-10-24")))
            .value();

    assertThat(settings.calendar().periodOf(LocalDate.of(2026, 10, 24)).orElseThrow().name())
        .isEqualTo("Demo company 10");
    assertThat(settings.calendar().periodOf(LocalDate.of(2026, 10, 25))).isEmpty();
  }

  /** F23: rates from the workbook; a spreadsheet keeps days and rates as numbers. */
  @Test
  void readsTheTabOfAWorkbook(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("company.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("rates");
      XSSFRow titles = sheet.createRow(0);
      List<String> names = List.of("Currency", "Rate", "First day", "Last day");
      for (int column = 0; column < names.size(); column++) {
        titles.createCell(column).setCellValue(names.get(column));
      }
      sheet.createRow(1).createCell(0).setCellValue("# monthly rates");
      XSSFRow rate = sheet.createRow(2);
      rate.createCell(0).setCellValue("EUR");
      rate.createCell(1).setCellValue(1.0837);
      rate.createCell(2).setCellValue(LocalDate.of(2026, 11, 1));
      rate.createCell(3).setCellValue("2026-11-30");
      workbook.write(out);
    }
    meta.setClearingAccounts("USD=1150");
    meta.setBaseCurrency("USD");
    meta.setRounding("6999");
    meta.setRates(file.toString());

    PlanSettings settings = meta.settings("here", new Variables(), none -> List.of()).value();

    assertThat(settings.conversion().orElseThrow().rates())
        .containsExactly(
            new ExchangeRate(
                Currency.getInstance("EUR"),
                new BigDecimal("1.0837"),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30)));
  }

  @Test
  void refusesPeriodsOfAFileAndOfIntacct() {
    meta.setClearingAccounts("USD=1150");
    meta.setCalendar("calendar.csv");
    meta.setCalendarCompany("Demo company");

    assertThat(meta.problems("here", new Variables(), NO_METADATA))
        .extracting(Problem::message)
        .containsExactly(
            "here, Calendar: the accounting periods come from a file and from Intacct (leave"
                + " Calendar or Calendar of company empty)");
  }

  @Test
  void namesTheMistakesOfEveryFile(@TempDir Path folder) throws Exception {
    meta.setClearingAccounts("USD=1150");
    meta.setEntities(written(folder, "entities.csv", "Entity\n"));
    meta.setCalendar(written(folder, "calendar.csv", "\n"));

    assertThat(meta.settings("here", new Variables(), none -> List.of()).problems())
        .extracting(Problem::place)
        .contains("calendar.csv", "entities.csv:1");
  }

  private static String written(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
