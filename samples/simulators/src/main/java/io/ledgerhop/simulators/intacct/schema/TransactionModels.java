// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The elements of purchasing and order entry. Facts from Sage Intacct's published schema. */
final class TransactionModels {
  private static final String DATE = "year, month, day";
  private static final String PARTY = "contact | contactname";
  static final String CURRENCY =
      "(basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?";
  static final String PROJECT = "(projectid, (taskid, costtypeid?)?)?";

  /** The fields for the construction industry at the end of both headers; each is optional. */
  static final String CONSTRUCTION =
      "scope inclusions exclusions terms schedulestartdate actualstartdate "
          + "scheduledcompletiondate revisedcompletiondate substantialcompletiondate "
          + "actualcompletiondate noticetoproceed responsedue executedon scheduleimpact "
          + "internalrefno internalinitiatedbykey internalinitiatedby "
          + "internalinitiatedbyname internalverbalbykey internalverbalby "
          + "internalverbalbyname internalissuedbykey internalissuedby "
          + "internalissuedbyname internalissuedon internalapprovedbykey "
          + "internalapprovedby internalapprovedbyname internalapprovedon "
          + "internalsignedbykey internalsignedby internalsignedbyname internalsignedon "
          + "internalsource internalsourcerefno externalrefno externalverbalbykey "
          + "externalverbalby externalapprovedbykey externalapprovedby externalapprovedon "
          + "externalsignedbykey externalsignedby externalsignedon performancebondrequired "
          + "performancebondreceived performancebondamount performancesuretycompanykey "
          + "performancesuretycompany performancesuretycompanyname paymentbondrequired "
          + "paymentbondreceived paymentbondamount paymentsuretycompanykey "
          + "paymentsuretycompany paymentsuretycompanyname projectcontractid "
          + "pcbexternalrefno pcbdescription pcbdate architect billthroughdate "
          + "billapplicationno orgcontractamt retcompletedamt retstoredmaterials "
          + "lesspriorapplication tcapmaddition tcapmdeduction tcatmaddition "
          + "tcatmdeduction";

  static final Map<String, String> MODELS =
      Map.ofEntries(
          entry(
              "create_potransaction",
              "transactiontype, datecreated, dateposted?, createdfrom?, vendorid, documentno?,"
                  + " referenceno?, vendordocno?, termname?, datedue?, message?, shippingmethod?,"
                  + " returnto, payto, deliverto?, supdocid?, externalid?, "
                  + CURRENCY
                  + ", customfields?, state?, needbydate?, projectid?, changelognumber?,"
                  + " donotshipbeforedate?, donotshipafterdate?, promiseddate?,"
                  + " contractstartdate?, contractenddate?, cancelafterdate?, taxsolutionid?,"
                  + " potransitems, subtotals?"
                  + optional(CONSTRUCTION)),
          entry("potransitems", "potransitem+"),
          entry(
              "potransitem",
              "itemid, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity, unit?,"
                  + " linelevelsimpletaxtype?, price?, sourcelinekey?, overridetaxamount?,"
                  + " deliverto?, tax?, locationid?, departmentid?, memo?, itemdetails?,"
                  + " form1099?, form1099type?, form1099box?, customfields?, "
                  + PROJECT
                  + ", customerid?, vendorid?, employeeid?, classid?, contractid?, billable?,"
                  + " allocationid?, needbydate?, donotshipbeforedate?, donotshipafterdate?,"
                  + " promiseddate?, dateconfirmed?, cancelafterdate?, dateshiptosupplier?,"
                  + " relateddockey?, relateddoclinekey?, retainagepercentage?,"
                  + " amountretained?, trx_amountretained?, conversiontype?, partialexempt?,"
                  + " reverseconversion?, paymenttaxcapture?, linesubtotals?, taxscheduleid?,"
                  + " sourcedocid?, sourcedoclineid?"),
          entry(
              "create_sotransaction",
              "transactiontype, datecreated, dateposted?, createdfrom?, customerid, documentno?,"
                  + " origdocdate?, referenceno?, termname?, datedue?, message?,"
                  + " shippingmethod?, shipto?, billto?, supdocid?, externalid?, "
                  + CURRENCY
                  + ", vsoepricelist?, customfields?, state?, projectid?, changelognumber?,"
                  + " needbydate?, shipbydate?, cancelafterdate?, donotshipbeforedate?,"
                  + " donotshipafterdate?, servicedeliverydate?, trackingnumber?, shippeddate?,"
                  + " customerponumber?, taxsolutionid?, sotransitems, subtotals?"
                  + optional(CONSTRUCTION)),
          entry("sotransitems", "sotransitem+"),
          entry(
              "sotransitem",
              "bundlenumber?, itemid, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity,"
                  + " unit?, linelevelsimpletaxtype?, discountpercent?, price?, sourcelinekey?,"
                  + " discsurchargememo?, locationid?, departmentid?, memo?, itemdetails?,"
                  + " customfields?, revrectemplate?, revrecstartdate?, revrecenddate?,"
                  + " renewalmacro?, "
                  + PROJECT
                  + ", customerid?, vendorid?, employeeid?, classid?, contractid?,"
                  + " fulfillmentstatus?, taskno?, billingtemplate?, dropship?, buytoorder?,"
                  + " btoshiptocontactname?, shipto?, needbydate?, shipby?,"
                  + " donotshipbeforedate?, donotshipafterdate?, datepickticketprinted?,"
                  + " cancelafterdate?, shippeddate?, relateddockey?, relateddoclinekey?,"
                  + " retainagepercentage?, amountretained?, trx_amountretained?,"
                  + " conversiontype?, projectcontractid?, projectcontractlineid?,"
                  + " pcblexternalrefno?, pcbldescription?, contractlinevalue?,"
                  + " priorapplicationamt?, completedthisperiod?, storedmaterials?,"
                  + " isretainagerelease?, retainagetobill?, reverseconversion?,"
                  + " paymenttaxcapture?, linesubtotals?, taxscheduleid?"),
          entry(
              "contact",
              "contactname, printas, taxable?, companyname?, taxgroup?, prefix?, firstname?,"
                  + " lastname?, initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?,"
                  + " email2?, url1?, url2?, status?, mailaddress?, taxid?, taxsolutionid?,"
                  + " taxschedule?"),
          entry(
              "mailaddress",
              "address1?, address2?, city?, state?, zip?, country?, isocountrycode?, latitude?,"
                  + " longitude?"),
          entry("itemdetails", "itemdetail+"),
          entry(
              "itemdetail",
              "componentid?, quantity?, serialno?, lotno?, aisle?, row?, bin?, itemexpiration?"),
          entry("linesubtotals", "linesubtotal+"),
          entry("linesubtotal", "(trx_tax | overridedetailid)+"),
          entry("subtotals", "subtotal+"),
          entry(
              "subtotal",
              "description, total, absval?, percentval?, locationid?, departmentid?, "
                  + PROJECT
                  + ", customerid?, vendorid?, employeeid?, classid?, itemid?, contractid?,"
                  + " customfields?"),
          entry(
              "fulfillmentstatus",
              "((deliverystatus?, deliverydate?, deferralstatus?) | kitstatus)?"),
          entry(
              "kitstatus",
              "line_num, invoiceprice?, deliverystatus?, deliverydate?, deferralstatus?"));

  /** Elements of these names contain a contact. */
  private static final List<String> PARTIES =
      List.of("returnto", "payto", "deliverto", "shipto", "billto");

  private static final List<String> DATES =
      List.of(
          "datedue",
          "needbydate",
          "donotshipbeforedate",
          "donotshipafterdate",
          "promiseddate",
          "contractstartdate",
          "contractenddate",
          "cancelafterdate",
          "itemexpiration",
          "dateconfirmed",
          "dateshiptosupplier",
          "origdocdate",
          "shipbydate",
          "servicedeliverydate",
          "shippeddate",
          "deliverydate",
          "shipby",
          "datepickticketprinted");

  /** Elements without a type in the schema. */
  static final List<String> UNTYPED =
      List.of("potransitem/overridetaxamount", "potransitem/deliverto", "potransitem/tax");

  private TransactionModels() {}

  /** The permitted children by element. */
  static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(MODELS);
    PARTIES.forEach(element -> all.put(element, PARTY));
    DATES.forEach(element -> all.put(element, DATE));
    return all;
  }

  static String optional(String names) {
    return ", " + String.join("?, ", List.of(names.split(" "))) + "?";
  }
}
