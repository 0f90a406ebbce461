// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import java.util.List;

/** Objects of Intacct that are often read, for the combo box and for suggestions. */
final class KnownObjects {

  static final List<String> ALL =
      List.of(
          "GLACCOUNT",
          "STATACCOUNT",
          "GLJOURNAL",
          "GLBATCH",
          "GLENTRY",
          "REPORTINGPERIOD",
          "VENDOR",
          "CUSTOMER",
          "DEPARTMENT",
          "LOCATION",
          "LOCATIONENTITY",
          "CLASS",
          "PROJECT",
          "EMPLOYEE",
          "ITEM",
          "WAREHOUSE",
          "APBILL",
          "APBILLITEM",
          "APADJUSTMENT",
          "APADJUSTMENTITEM",
          "APPYMT",
          "APTERM",
          "APACCOUNTLABEL",
          "PODOCUMENT",
          "PODOCUMENTENTRY",
          "PODOCUMENTPARAMS",
          "SODOCUMENT",
          "SODOCUMENTENTRY",
          "EXCHANGERATETYPES",
          "USERINFO");

  private KnownObjects() {}
}
