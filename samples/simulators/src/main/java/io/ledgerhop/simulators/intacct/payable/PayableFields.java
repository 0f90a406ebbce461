// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.line.KnownFields;
import java.util.Set;

/** The fields that bills and payments by credits may have in a {@code create}. */
final class PayableFields {
  private static final Set<String> BILL =
      Set.of(
          "WHENCREATED",
          "WHENPOSTED",
          "WHENDUE",
          "VENDORID",
          "RECORDID",
          "DOCNUMBER",
          "DESCRIPTION",
          "TERMNAME",
          "RECPAYMENTDATE",
          "SUPDOCID",
          "PAYMENTPRIORITY",
          "BILLTOPAYTOCONTACTNAME",
          "SHIPTORETURNTOCONTACTNAME",
          "ONHOLD",
          "CURRENCY",
          "BASECURR",
          "EXCH_RATE_DATE",
          "EXCH_RATE_TYPE_ID",
          "EXCHANGE_RATE",
          "ACTION");
  private static final Set<String> BILL_LINE =
      Set.of(
          "ACCOUNTNO",
          "OFFSETGLACCOUNTNO",
          "TRX_AMOUNT",
          "ENTRYDESCRIPTION",
          "FORM1099",
          "FORM1099TYPE",
          "FORM1099BOX",
          "BILLABLE",
          "LOCATIONID",
          "DEPARTMENTID",
          "PROJECTID",
          "TASKID",
          "COSTTYPEID",
          "CUSTOMERID",
          "VENDORID",
          "EMPLOYEEID",
          "ITEMID",
          "CLASSID",
          "CONTRACTID",
          "WAREHOUSEID");
  private static final Set<String> PAYMENT =
      Set.of(
          "VENDORID",
          "PAYMENTDATE",
          "PAYMENTMETHOD",
          "FINANCIALENTITY",
          "PAYMENTREQUESTMETHOD",
          "DOCNUMBER",
          "DESCRIPTION",
          "CURRENCY",
          "BASECURR",
          "EXCH_RATE_DATE",
          "EXCH_RATE_TYPE_ID",
          "ACTION");
  private static final Set<String> PAYMENT_LINE =
      Set.of("RECORDKEY", "POSADJKEY", "ADJUSTMENTKEY", "TRX_ADJUSTMENTAMOUNT");

  private PayableFields() {}

  static PayableFormat bill(Set<String> customFields) {
    return new PayableFormat(
        new KnownFields("APBILL", BILL, customFields),
        "APBILLITEMS",
        new KnownFields("APBILLITEM", BILL_LINE, customFields));
  }

  /** A payment that only credits pay; bank accounts, advances and cash are not offered. */
  static PayableFormat payment() {
    return new PayableFormat(
        new KnownFields("APPYMT", PAYMENT, Set.of()),
        "APPYMTDETAILS",
        new KnownFields("APPYMTDETAIL", PAYMENT_LINE, Set.of()));
  }
}
