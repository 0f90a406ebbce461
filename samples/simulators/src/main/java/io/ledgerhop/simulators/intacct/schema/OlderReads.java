// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The elements of {@code get} and {@code get_list}, and the objects that they may name. Facts from
 * Sage Intacct's published schema.
 */
final class OlderReads {
  private static final String GET =
      "accountgroup apaccountlabel apterm araccountlabel arterm bankaccount bill "
          + "contact project class customer customervisibility customerachinfo "
          + "customerchargecard customerbankaccount department employee expensetypes "
          + "glaccount statglaccount icitem stkittransaction ictransaction invoice "
          + "location locationentity supdocfolder supdoc company_info trxcurrencies "
          + "journal popricelist csnhistory locationgroup vsoepricelist potransaction "
          + "pricelistitem productline recurbill recurinvoice renewalmacro "
          + "reportingperiod revrecschedule revrecscheduleentry sopricelist sotransaction "
          + "otherreceipts recursotransaction recurringgltransaction recurringstatgltrans "
          + "subscription territory vendor vendorvisibility warehouse taxdetail "
          + "taxschedule taxscheduledetail taxschedulemap appaymentrequest timesheet task "
          + "costtype projecttype projectstatus timetype allocation cctransaction "
          + "vsoeallocation earningtype employeerate achbankconfiguration";

  private static final String GET_LIST =
      "accountgroup adjjournal statjournal apaccountlabel apadjustment "
          + "apadjustmentbatch appayment apterm project class araccountlabel aradjustment "
          + "aradjustmentbatch arpayment arpaymentbatch arterm artransactiondef "
          + "bankaccount bill billbatch contact custglgroup customer customervisibility "
          + "customerachinfo customerchargecard customerbankaccount customerppackage "
          + "department employee expensereport expensereportbatch expensetypes "
          + "expensepaymenttype glaccount statglaccount glbudget glbudgetitem glentry "
          + "gltransaction icitem ictotal stkittransaction ictransaction ictransactiondef "
          + "invoice invoicebatch itemglgroup journal location locationentity "
          + "supdocfolder supdoc company_info trxcurrencies popricelist vsoepricelist "
          + "vsoeitempricelist potransaction potransactiondef csnhistory locationgroup "
          + "pricelistitem productline renewalmacro reportingperiod revrecschedule "
          + "revrecscheduleentry revrectemplate sopricelist sotransaction otherreceipts "
          + "recursotransaction sotransactiondef subscription territory uom vendglgroup "
          + "vendor vendorvisibility warehouse taxdetail taxschedule taxscheduledetail "
          + "contacttaxgroup itemtaxgroup taxschedulemap smarteventlog appaymentrequest "
          + "icitemtotals itemtotal timesheet task costtype projecttype projectstatus "
          + "timetype allocation cctransaction revrecchangelog vsoeallocation "
          + "expenseadjustmentreport earningtype employeerate achbankconfiguration "
          + "vendorentityaccount vendorpref employeepref";

  private static final ValueType BOOLEAN_WORD = ValueType.oneOf("true", "false");

  /** The permitted children by element. */
  static final Map<String, String> MODELS =
      Map.ofEntries(
          entry("get", "fields?"),
          entry("get/fields", "field+"),
          entry("get_list", "filter?, sorts?, fields?, additional_parameters?"),
          entry("get_list/fields", "field+"),
          entry("get_list/filter", "logical+ | expression+"),
          entry("expression", "field, operator, value"),
          entry("logical", "(logical | expression), (logical | expression)+"),
          entry("sorts", "sortfield+"),
          entry("additional_parameters", "parameter+"),
          entry("parameter", "name, value"));

  /** The attributes by element. */
  static final Map<String, List<AttributeRule>> ATTRIBUTES =
      Map.of(
          "get",
          List.of(
              AttributeRule.required("object", ValueType.oneOf(GET.split(" "))),
              AttributeRule.required("key", ValueType.TEXT),
              AttributeRule.optional("externalkey", BOOLEAN_WORD)),
          "get_list",
          List.of(
              AttributeRule.required("object", ValueType.oneOf(GET_LIST.split(" "))),
              AttributeRule.optional("start", ValueType.TEXT),
              AttributeRule.optional("maxitems", ValueType.TEXT),
              AttributeRule.optional("showprivate", BOOLEAN_WORD)),
          "expression",
          List.of(AttributeRule.optional("object", ValueType.TEXT)),
          "logical",
          List.of(
              AttributeRule.required("logical_operator", ValueType.oneOf("and", "or")),
              AttributeRule.optional("object", ValueType.TEXT)),
          "sortfield",
          List.of(AttributeRule.required("order", ValueType.oneOf("asc", "desc"))));

  private OlderReads() {}
}
