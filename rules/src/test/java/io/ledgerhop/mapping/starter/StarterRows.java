// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the starter workbook, made from short lists: one row for each value. */
final class StarterRows {

  private static final Set<String> ORDER_TAX =
      Set.of(TaxTreatment.FACILITATOR.word(), TaxTreatment.BY_ORDER.word());

  private final List<CatalogueLine> catalogue = LineCatalogue.standard().lines();
  private final List<List<String>> accounts = csv("accounts.csv");
  private final Map<String, String> titles =
      accounts.stream().collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));

  /** Code, title, class and normal side of each account. */
  List<List<String>> accounts() {
    return accounts;
  }

  /** Examples of dimensions: title of the column, id and name. */
  List<List<String>> dimensions() {
    return csv("dimensions.csv");
  }

  /** The title of an account; empty if there is none. */
  String title(String account) {
    return titles.getOrDefault(account, "");
  }

  List<StarterRow> rows() {
    return csv("mapping.csv").stream().flatMap(this::split).toList();
  }

  private Stream<StarterRow> split(List<String> cells) {
    String descriptions = cells.get(5);
    if (cells.get(0).equals("no")) {
      return Stream.of(row(cells, descriptions, cells.get(9)));
    }
    return Stream.of(descriptions.split(";", -1))
        .map(description -> row(cells, description, meaning(cells, description)));
  }

  private StarterRow row(List<String> cells, String description, String note) {
    Map<MappingColumn, String> texts = new EnumMap<>(MappingColumn.class);
    texts.put(MappingColumn.ON, "Yes");
    texts.put(MappingColumn.PRIORITY, cells.get(1));
    texts.put(MappingColumn.CURRENCY, cells.get(2));
    texts.put(MappingColumn.TRANSACTION_TYPE, cells.get(3));
    texts.put(MappingColumn.AMOUNT_TYPE, cells.get(4));
    texts.put(MappingColumn.AMOUNT_DESCRIPTION, description);
    texts.put(MappingColumn.POST_AS, cells.get(6));
    texts.put(MappingColumn.GL_ACCOUNT, cells.get(7));
    texts.put(MappingColumn.VENDOR, vendor(cells.get(6), cells.get(7)));
    texts.put(MappingColumn.TAX_TREATMENT, cells.get(8));
    texts.put(MappingColumn.MEMO, memo(cells));
    texts.put(MappingColumn.NOTE, note);
    return new StarterRow(texts);
  }

  /** Amazon bills its fees, which are the expenses of the profit and loss statement. */
  private static String vendor(String postAs, String account) {
    boolean fee = postAs.equals("Journal") && account.startsWith("60");
    return fee ? "AMZN-US" : "";
  }

  /**
   * One memo for each account, so that a journal has one line for each account and side; one for
   * both accounts between which the order decides.
   */
  private String memo(List<String> cells) {
    if (ORDER_TAX.contains(cells.get(8))) {
      return "Amazon {settlement} tax on sales";
    }
    if (cells.get(7).equals("clearing")) {
      return "Amazon clearing {currency} {settlement}";
    }
    String title = title(cells.get(7));
    if (title.isEmpty() || title.startsWith("Amazon")) {
      return title.isEmpty() ? "" : title + " {settlement}";
    }
    boolean word = Character.isLowerCase(title.charAt(1));
    String first = title.substring(0, 1);
    return "Amazon {settlement} "
        + (word ? first.toLowerCase(Locale.ROOT) + title.substring(1) : title);
  }

  private String meaning(List<String> cells, String description) {
    return catalogue.stream()
        .filter(line -> line.amountDescription().equals(description))
        .filter(line -> meets(line.amountType(), cells.get(4)))
        .filter(line -> meets(line.transactionType(), cells.get(3)))
        .map(CatalogueLine::meaning)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no meaning: " + cells + " " + description));
  }

  private static boolean meets(String known, String typed) {
    return TextCondition.of(known).overlaps(TextCondition.of(typed));
  }

  private static List<List<String>> csv(String name) {
    return text(name).stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  /** The lines of a text resource next to this class. */
  static List<String> text(String name) {
    try (InputStream in = StarterRows.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
