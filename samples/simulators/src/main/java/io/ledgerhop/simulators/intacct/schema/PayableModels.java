// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The elements of the older functions of accounts payable, and the attributes of those that change
 * or delete a record. Facts from Sage Intacct's published schema.
 */
final class PayableModels {
  private static final String DATE = "year, month, day";
  private static final String RATE = "((exchratedate?, exchratetype) | exchrate)";
  private static final String CURRENCY = "(basecurr?, currency, " + RATE + ")?";
  private static final String LINES = "(lineitem | updatelineitem)+";

  /** The end of a line, from its dimensions on. */
  private static final String LINE_END =
      "revrectemplate?, defrevaccount?, revrecstartdate?, revrecenddate?, (projectid, (taskid,"
          + " costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,"
          + " warehouseid?, billable?, totaltrxamount?, partialexempt?, paymenttaxcapture?,"
          + " taxentries?";

  /** The permitted children by element. */
  static final Map<String, String> MODELS =
      Map.ofEntries(
          entry(
              "create_bill",
              "vendorid, datecreated, dateposted?, ((datedue, termname?) | termname), action?,"
                  + " batchkey?, billno?, ponumber?, onhold?, description?, externalid?, payto?,"
                  + " returnto?, "
                  + CURRENCY
                  + ", nogl?, supdocid?, customfields?, inclusivetax?, taxsolutionid?,"
                  + " billitems"),
          entry("billitems", "lineitem+"),
          entry(
              "update_bill",
              "vendorid?, datecreated?, dateposted?, datedue?, termname?, action?, billno?,"
                  + " ponumber?, onhold?, description?, payto?, returnto?, (currency, "
                  + RATE
                  + ")?, supdocid?, customfields?, inclusivetax?, updatebillitems?"),
          entry("updatebillitems", LINES),
          entry("reverse_bill", "datereversed, description?"),
          entry("datereversed", DATE),
          entry(
              "create_apadjustment",
              "vendorid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, billno?,"
                  + " description?, externalid?, "
                  + CURRENCY
                  + ", nogl?, customfields?, inclusivetax?, taxsolutionid?, apadjustmentitems"),
          entry("apadjustmentitems", "lineitem+"),
          entry(
              "update_apadjustment",
              "vendorid?, datecreated?, dateposted?, adjustmentno?, action?, billno?,"
                  + " description?, (currency, "
                  + RATE
                  + ")?, inclusivetax?, updateapadjustmentitems?"),
          entry("updateapadjustmentitems", LINES),
          entry(
              "lineitem",
              "(accountlabel | glaccountno), offsetglaccountno?, amount, allocationid?, memo?,"
                  + " locationid?, departmentid?, item1099?, form1099type?, form1099box?, key?,"
                  + " totalpaid?, totaldue?, customfields?, "
                  + LINE_END),
          entry(
              "updatelineitem",
              "(accountlabel | glaccountno)?, offsetglaccountno?, amount?, memo?, locationid?,"
                  + " departmentid?, item1099?, form1099type?, form1099box?, customfields?, "
                  + LINE_END),
          entry("taxentries", "taxentry{1,2}"),
          entry("taxentry", "detailid, trx_tax?"));

  /** Elements without a type in the schema. */
  static final List<String> UNTYPED =
      List.of(
          "create_bill/inclusivetax",
          "update_bill/inclusivetax",
          "create_apadjustment/inclusivetax",
          "update_apadjustment/inclusivetax");

  private static final ValueType BOOLEAN_WORD = ValueType.oneOf("true", "false");
  private static final AttributeRule KEY = AttributeRule.required("key", ValueType.TEXT);
  private static final AttributeRule EXTERNAL_KEY =
      AttributeRule.optional("externalkey", BOOLEAN_WORD);
  private static final AttributeRule SET_NULLS = AttributeRule.optional("set_nulls", BOOLEAN_WORD);

  /** The attributes by element. */
  static final Map<String, List<AttributeRule>> ATTRIBUTES =
      Map.of(
          "update_bill",
          List.of(
              KEY, AttributeRule.optional("partial_edit", BOOLEAN_WORD), SET_NULLS, EXTERNAL_KEY),
          "update_apadjustment",
          List.of(KEY, SET_NULLS, EXTERNAL_KEY),
          "updatelineitem",
          List.of(AttributeRule.required("line_num", ValueType.TEXT)),
          "reverse_bill",
          List.of(KEY),
          "delete_bill",
          List.of(KEY, EXTERNAL_KEY),
          "delete_apadjustment",
          List.of(KEY, EXTERNAL_KEY),
          "delete_vendor",
          List.of(AttributeRule.required("vendorid", ValueType.TEXT), EXTERNAL_KEY));

  private PayableModels() {}
}
