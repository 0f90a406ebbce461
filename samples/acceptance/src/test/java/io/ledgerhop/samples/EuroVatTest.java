// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * F26 and F10: a settlement of Amazon.de with VAT that the seller owes and VAT that Amazon owes,
 * from its file to {@code documents.csv}, mapped with the starter workbook.
 */
@Timeout(300)
class EuroVatTest {

  private static final String FILE = "euro-vat.txt";

  @TempDir private Path folder;

  private SampleProject project;
  private Path file;

  @BeforeEach
  void copyTheFile() throws IOException {
    project = new SampleProject(folder.resolve("run"));
    file = folder.resolve(FILE);
    try (InputStream in = EuroVatTest.class.getResourceAsStream(FILE)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }

  /** In the file, the withheld tax stands before the tax of its order. */
  @Test
  void postsTheVatOfEachOrderToTheAccountOfTheOneWhoOwesIt() throws Exception {
    Ran ran = run();

    assertThat(new PreviewedDocuments(project.file("documents.csv")).lines())
        .containsExactly(
            "AMZ-90000000004-1 2026-11-11 1152 Dr 995.68",
            "AMZ-90000000004-1 2026-11-11 2210 Dr 19.00",
            "AMZ-90000000004-1 2026-11-11 2220 Dr 9.50",
            "AMZ-90000000004-1 2026-11-11 4100 Dr 50.00",
            "AMZ-90000000004-1 2026-11-11 6010 Dr 178.50",
            "AMZ-90000000004-1 2026-11-11 6020 Dr 56.32",
            "AMZ-90000000004-1 2026-11-11 2210 Cr 19.00",
            "AMZ-90000000004-1 2026-11-11 2220 Cr 190.00",
            "AMZ-90000000004-1 2026-11-11 4000 Cr 1100.00");
    assertThat(ran.screen()).doesNotContain("facilitator tax");
  }

  /** F17 and F22: in dollars and in bill mode, no balance differs, and the cent is on 6999. */
  @Test
  void convertsTheSettlementAtTheRateOfTheCompanyInBothModes() throws Exception {
    Path rates =
        Files.writeString(
            folder.resolve("rates.csv"),
            "Currency,Rate,First day,Last day\nEUR,1.0837,2026-11-01,2026-11-30\n");
    String[] conversion = {"--base-currency", "USD", "--rates", rates.toString()};

    run(conversion);
    PreviewedDocuments journal = new PreviewedDocuments(project.file("documents.csv"));
    run(Stream.concat(Stream.of("--bill-mode"), Stream.of(conversion)).toArray(String[]::new));
    PreviewedDocuments bills = new PreviewedDocuments(project.file("documents.csv"));

    assertThat(journal.byDocument())
        .containsExactly(
            "AMZ-90000000004-1 2026-11-11: 1152 1079.02, 2210 0.00, 2220 -195.60, 4000 -1192.07,"
                + " 4100 54.19, 6010 193.44, 6020 61.03, 6999 -0.01");
    assertThat(bills.balances()).isEqualTo(journal.balances());
    assertThat(bills.distinct("kind"))
        .containsExactly("Journal", "Bill", "Debit memo", "Application");
    assertThat(bills.distinct("currency")).containsExactly("USD");
  }

  private Ran run(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--preview", "--settlements", file.toString()));
    Ran ran = project.run(all.toArray(String[]::new));
    assertThat(ran.exitCode()).as(ran.screen()).isZero();
    return ran;
  }
}
