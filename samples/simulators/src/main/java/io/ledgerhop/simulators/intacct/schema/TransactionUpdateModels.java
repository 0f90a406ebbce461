// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements that change or delete transactions of purchasing and order entry. Facts from Sage
 * Intacct's published schema.
 */
final class TransactionUpdateModels {
  /** The permitted children by element. */
  static final Map<String, String> MODELS =
      Map.ofEntries(
          entry(
              "update_potransaction",
              "datecreated?, dateposted?, referenceno?, vendordocno?, termname?, datedue?,"
                  + " message?, shippingmethod?, returnto?, payto?, deliverto?, supdocid?,"
                  + " externalid?, "
                  + TransactionModels.CURRENCY
                  + ", customfields?, state?, needbydate?, projectid?, changelognumber?,"
                  + " donotshipbeforedate?, donotshipafterdate?, promiseddate?,"
                  + " contractstartdate?, contractenddate?, cancelafterdate?,"
                  + " updatepotransitems?, updatesubtotals?"
                  + TransactionModels.optional(TransactionModels.CONSTRUCTION)),
          entry("updatepotransitems", "(potransitem | updatepotransitem)+"),
          entry(
              "updatepotransitem",
              changedLine(
                  "potransitem", "sourcelinekey", "overridetaxamount", "tax", "reverseconversion")),
          entry(
              "update_sotransaction",
              "datecreated?, dateposted?, referenceno?, termname?, datedue?, origdocdate?,"
                  + " message?, shippingmethod?, shipto?, billto?, supdocid?, externalid?, "
                  + TransactionModels.CURRENCY
                  + ", vsoepricelist?, customfields?, state?, projectid?, needbydate?,"
                  + " shipbydate?, cancelafterdate?, donotshipbeforedate?, donotshipafterdate?,"
                  + " servicedeliverydate?, trackingnumber?, shippeddate?, customerponumber?,"
                  + " updatesotransitems?, updatesubtotals?"
                  + TransactionModels.optional(TransactionModels.CONSTRUCTION)),
          entry("updatesotransitems", "(sotransitem | updatesotransitem)+"),
          entry(
              "updatesotransitem",
              changedLine("sotransitem", "sourcelinekey", "reverseconversion")),
          entry("updatesubtotals", "updatesubtotal+"),
          entry("updatesubtotal", model("subtotal")));

  private static final ValueType BOOLEAN_WORD = ValueType.oneOf("true", "false");
  private static final AttributeRule KEY = AttributeRule.required("key", ValueType.TEXT);
  private static final AttributeRule SET_NULLS = AttributeRule.optional("set_nulls", BOOLEAN_WORD);
  private static final AttributeRule EXTERNAL_KEY =
      AttributeRule.optional("externalkey", BOOLEAN_WORD);
  private static final AttributeRule LINE = AttributeRule.required("line_num", ValueType.TEXT);

  /** The attributes by element. */
  static final Map<String, List<AttributeRule>> ATTRIBUTES =
      Map.of(
          "update_potransaction",
          List.of(KEY, SET_NULLS, EXTERNAL_KEY),
          "update_sotransaction",
          List.of(
              KEY,
              SET_NULLS,
              EXTERNAL_KEY,
              AttributeRule.optional("disablevalidation", BOOLEAN_WORD)),
          "updatepotransitem",
          List.of(LINE),
          "updatesotransitem",
          List.of(LINE),
          "delete_potransaction",
          List.of(KEY, AttributeRule.optional("external", BOOLEAN_WORD)),
          "delete_sotransaction",
          List.of(KEY, AttributeRule.optional("external", BOOLEAN_WORD)));

  private TransactionUpdateModels() {}

  /**
   * The model of a line without the elements that only a new line has; all others may be absent.
   */
  private static String changedLine(String line, String... omitted) {
    String changed = model(line).replace("itemid,", "itemid?,").replace("quantity,", "quantity?,");
    for (String element : omitted) {
      changed = changed.replace(" " + element + "?,", "");
    }
    return changed;
  }

  private static String model(String element) {
    return Optional.ofNullable(TransactionModels.MODELS.get(element)).orElseThrow();
  }
}
