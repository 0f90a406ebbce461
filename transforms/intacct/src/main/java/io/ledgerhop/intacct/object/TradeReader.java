// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.trade.TradeModule;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds transactions of purchasing or order entry by definition, reference and party, and reads
 * their lines.
 *
 * <p>An order that a person has turned into a receipt or an invoice keeps its reference, so the
 * definition is part of the look-up. The record number of the entry is the id of the document, such
 * as {@code Purchase Order-PO0213}: Intacct answers with it, shows it to people, and wants it for a
 * change.
 */
final class TradeReader implements EntryReader {

  private static final String NUMBER = "PONUMBER";
  private static final String DEFINITION = "DOCPARID";
  private static final String PARTY = "CUSTVENDID";
  private static final String CREATED = "WHENCREATED";
  private static final String DUE = "WHENDUE";
  private static final String WAREHOUSE = "WAREHOUSE.LOCATION_NO";
  private static final Origin UNKNOWN_ORIGIN = new Origin("", "", SourceRows.none());

  private final JournalSettings settings;
  private final String entity;
  private final TradeModule module;
  private final List<TradeDocument> wanted;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   * @param documents of any kind; only those of the module are looked for
   */
  TradeReader(
      JournalSettings settings, String entity, TradeModule module, List<Document> documents) {
    this.settings = settings;
    this.entity = entity;
    this.module = module;
    this.wanted =
        documents.stream()
            .filter(document -> document.key().kind() == module.kind())
            .map(TradeDocument.class::cast)
            .toList();
  }

  /** The transactions with the documents' numbers, whatever their dates and states. */
  @Override
  public List<Query> headers() {
    List<String> definitions =
        wanted.stream().map(document -> document.trade().definition()).distinct().sorted().toList();
    List<String> numbers = wanted.stream().map(TradeDocument::number).distinct().toList();
    return Query.all(module.object(), headerFields(), Query.Level.of(entity))
        .whereOneOfMany(DEFINITION, definitions)
        .stream()
        .flatMap(query -> query.whereOneOfMany(NUMBER, numbers).stream())
        .toList();
  }

  private List<String> headerFields() {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "RECORDNO",
                "DOCID",
                DEFINITION,
                NUMBER,
                PARTY,
                CREATED,
                DUE,
                "MESSAGE",
                "TOTAL",
                "TRX_TOTAL"));
    if (settings.hasSeveralCurrencies()) {
      fields.add("CURRENCY");
    }
    return fields;
  }

  @Override
  public List<FoundRecord> found(Map<Query, List<XmlNode>> headers) {
    Map<String, List<XmlNode>> byNumber =
        headers().stream()
            .flatMap(query -> headers.getOrDefault(query, List.of()).stream())
            .collect(
                Collectors.groupingBy(
                    header ->
                        key(header.text(DEFINITION), header.text(NUMBER), header.text(PARTY))));
    return wanted.stream().flatMap(document -> found(document, byNumber).stream()).toList();
  }

  private static String key(String definition, String number, String party) {
    return String.join(
        "\n",
        EntryReader.compared(definition),
        EntryReader.compared(number),
        EntryReader.compared(party));
  }

  private Optional<FoundRecord> found(TradeDocument document, Map<String, List<XmlNode>> byNumber) {
    String key = key(document.trade().definition(), document.number(), document.party());
    return byNumber.getOrDefault(key, List.of()).stream()
        .min(Comparator.comparing(header -> !isOf(document.date(), header)))
        .map(header -> found(header, document));
  }

  private static boolean isOf(LocalDate date, XmlNode header) {
    return WireDate.of(header.text(CREATED)).equals(Optional.of(date));
  }

  private FoundRecord found(XmlNode header, TradeDocument document) {
    DimensionReader dimensions =
        new DimensionReader(DimensionFields.PAYABLES, entity, document.lines());
    List<String> fields = new ArrayList<>(List.of("RECORDNO", "UIQTY", "UNIT", "UIPRICE", "MEMO"));
    if (hasWarehouses(document)) {
      fields.add(WAREHOUSE);
    }
    fields.addAll(dimensions.fields());
    return new FoundRecord(
        document,
        module.object(),
        header.text("RECORDNO"),
        Query.all(module.lineObject(), fields, Query.Level.of(entity)),
        "DOCHDRNO",
        rows -> read(header, document, dimensions, rows));
  }

  /** Throws an {@link IllegalArgumentException} if a field holds a value that cannot be read. */
  private static LedgerEntry read(
      XmlNode header, TradeDocument document, DimensionReader dimensions, List<XmlNode> rows) {
    String named = header.text("CURRENCY");
    String currency = named.isEmpty() ? document.currency().getCurrencyCode() : named;
    List<DocumentLine> read = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      XmlNode row = rows.get(index);
      read.add(line(row, document, currency, dimensions.read(row, index, rows.size())));
    }
    return new LedgerEntry(
            header.text("DOCID"),
            header.text(NUMBER),
            date(header, CREATED),
            header.text("MESSAGE"),
            read)
        .due(date(header, DUE), PayableReader.money(header, "TOTAL", currency));
  }

  private static DocumentLine line(
      XmlNode row, TradeDocument document, String currency, Dimensions dimensions) {
    Goods goods = goods(row, document);
    return new DocumentLine(
        AccountCode.NONE,
        goods.value(Currency.getInstance(currency)),
        TradeDocument.side(document.key().kind()),
        dimensions,
        row.text("MEMO"),
        UNKNOWN_ORIGIN,
        Optional.of(goods));
  }

  /** A warehouse that Intacct has chosen itself, for a document that names none, is ignored. */
  private static Goods goods(XmlNode row, TradeDocument document) {
    try {
      return new Goods(
          new BigDecimal(row.text("UIQTY")),
          row.text("UNIT"),
          new BigDecimal(row.text("UIPRICE")),
          hasWarehouses(document) ? row.text(WAREHOUSE) : "");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line %s has UIQTY \"%s\", UNIT \"%s\", UIPRICE \"%s\""
              .formatted(
                  row.text("RECORDNO"), row.text("UIQTY"), row.text("UNIT"), row.text("UIPRICE")),
          e);
    }
  }

  private static boolean hasWarehouses(TradeDocument document) {
    return document.lines().stream()
        .flatMap(line -> line.goods().stream())
        .anyMatch(goods -> !goods.warehouse().isEmpty());
  }

  private static LocalDate date(XmlNode header, String field) {
    String text = header.text(field);
    return WireDate.of(text).orElseThrow(() -> new IllegalArgumentException(field + " is " + text));
  }
}
