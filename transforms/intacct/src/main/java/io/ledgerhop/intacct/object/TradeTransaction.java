// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.trade.TradeDefinitions;
import io.ledgerhop.intacct.trade.TradeDefinitions.Numbering;
import io.ledgerhop.intacct.trade.TradeModule;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A transaction of purchasing or order entry: PODOCUMENT or SODOCUMENT.
 *
 * <p>Only older functions create them, whose elements have a fixed order. Our number is the
 * reference, by which {@link TradeReader} finds the transaction again; it is the document number as
 * well where Intacct does not number the transactions of a definition itself.
 */
public final class TradeTransaction implements IntacctObject {

  /** The element of our number. */
  private static final String NUMBER = "referenceno";

  /** Dimensions behind the memo; location and department stand before it. */
  private static final List<Dimension> BEHIND_MEMO =
      List.of(Dimension.PROJECT, Dimension.CUSTOMER, Dimension.VENDOR, Dimension.CLASS);

  private final JournalSettings settings;
  private final TradeModule module;
  private final TradeDefinitions definitions;
  private final TradeDocument document;

  /**
   * @param definitions those of the company, which are read on the first use
   */
  public TradeTransaction(
      JournalSettings settings, TradeDefinitions definitions, TradeDocument document) {
    this.settings = settings;
    this.module = TradeModule.of(document.key().kind()).orElseThrow();
    this.definitions = definitions;
    this.document = document;
  }

  @Override
  public List<Problem> misfits() {
    Misfits misfits =
        new Misfits(settings, document)
            .number(NUMBER, document.key().kind().numberMax())
            .title(document.memo())
            .currency()
            .lines(document.lines());
    SortedMap<String, Numbering> all = definitions.of(module);
    String definition = document.trade().definition();
    if (!all.containsKey(definition)) {
      String known = all.isEmpty() ? "none" : String.join(", ", all.keySet());
      misfits.add(
          IntacctProblem.DEFINITION_UNKNOWN.at(
              document.number(), definition, module.definitionObject(), known));
    }
    document.lines().stream()
        .flatMap(line -> line.dimensions().userDefined().keySet().stream())
        .forEach(
            name -> misfits.add(IntacctProblem.DIMENSION_NOT_ON_GOODS.at(document.number(), name)));
    return misfits.list();
  }

  @Override
  public ApiFunction create(String controlId) {
    return ApiFunction.writing(module.function(), controlId, this::write);
  }

  private void write(ElementWriter writer) {
    writer.open(module.function()).element("transactiontype", document.trade().definition());
    WireDate.write(writer, "datecreated", document.date());
    writer.element(module.party(), document.party());
    if (definitions.of(module).get(document.trade().definition()) == Numbering.BY_CALLER) {
      writer.element("documentno", document.number());
    }
    writer.element(NUMBER, document.number());
    WireDate.write(writer, "datedue", document.trade().due());
    writer.optional("message", document.memo());
    if (module == TradeModule.PURCHASING) {
      contactOfVendor(writer, "returnto");
      contactOfVendor(writer, "payto");
    }
    currency(writer);
    if (settings.state() == JournalSettings.State.DRAFT) {
      writer.element("state", settings.state().word());
    }
    writer.open(module.item() + "s");
    document.lines().forEach(line -> write(writer, line));
    writer.close().close();
  }

  /** The schema requires the element; an empty name stands for the contact of the vendor. */
  private static void contactOfVendor(ElementWriter writer, String element) {
    writer.open(element).empty("contactname").close();
  }

  private void currency(ElementWriter writer) {
    if (settings.hasSeveralCurrencies()) {
      writer
          .element("basecurr", settings.baseCurrency().getCurrencyCode())
          .element("currency", document.currency().getCurrencyCode());
      WireDate.write(writer, "exchratedate", document.date());
      writer.element("exchratetype", settings.rateType());
    }
  }

  private void write(ElementWriter writer, DocumentLine line) {
    Goods goods = line.goods().orElseThrow();
    Dimensions dimensions = line.dimensions();
    writer
        .open(module.item())
        .element("itemid", dimensions.id(Dimension.ITEM))
        .optional("warehouseid", goods.warehouse())
        .element("quantity", goods.quantity().toPlainString())
        .element("unit", goods.unit())
        .element("price", goods.price().toPlainString())
        .optional("locationid", dimensions.id(Dimension.LOCATION))
        .optional("departmentid", dimensions.id(Dimension.DEPARTMENT))
        .optional("memo", line.memo());
    for (Dimension dimension : BEHIND_MEMO) {
      writer.optional(
          DimensionFields.PAYABLES.of(dimension).toLowerCase(Locale.ROOT),
          dimensions.id(dimension));
    }
    writer.close();
  }
}
