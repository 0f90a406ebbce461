// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes small workbooks and settlements into a folder. */
record SampleFiles(Path folder) {

  static final Path STARTER =
      Path.of("..", "..", "samples", "project", "mapping", "starter-mapping.xlsx");

  private static final String TITLES =
      String.join(
          "\t",
          "settlement-id",
          "settlement-start-date",
          "settlement-end-date",
          "deposit-date",
          "total-amount",
          "currency",
          "transaction-type",
          "order-id",
          "marketplace-name",
          "amount-type",
          "amount-description",
          "amount",
          "posted-date",
          "posted-date-time",
          "sku");

  /** A workbook with a file for each tab; the tabs are pairs of a name and a text. */
  Path workbook(String name, String... tabs) throws IOException {
    Path book = Files.createDirectories(folder.resolve(name));
    for (int tab = 0; tab < tabs.length; tab += 2) {
      Files.writeString(book.resolve(tabs[tab] + ".csv"), tabs[tab + 1]);
    }
    return book;
  }

  /**
   * A settlement in US dollars.
   *
   * @param end as in {@code 2026-11-05}
   * @param lines as in {@code Order / ItemFees / Commission -3.00 2026-11-01}
   */
  Path settlement(String file, String id, String total, String end, String... lines)
      throws IOException {
    StringBuilder text = new StringBuilder(TITLES + "\n");
    String instant = " 08:00:00 UTC";
    text.append(
        String.join("\t", id, "2026-10-22" + instant, end + instant, end + instant, total, "USD"));
    text.append("\t".repeat(9)).append('\n');
    for (String line : lines) {
      List<String> words = List.of(line.split(" (/ )?", -1));
      text.append(id).append("\t".repeat(6)).append(words.get(0)).append("\t114-1\tAmazon.com\t");
      text.append(String.join("\t", words.get(1), words.get(2), words.get(3), words.get(4)));
      text.append('\t').append(words.get(4)).append(instant).append("\tB7\n");
    }
    return written(folder.resolve(file), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Path written(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    if (!file.toString().endsWith(".gz")) {
      return Files.write(file, bytes);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
    return file;
  }
}
