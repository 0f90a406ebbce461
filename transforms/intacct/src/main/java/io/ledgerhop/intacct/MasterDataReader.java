// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.Query;
import io.ledgerhop.intacct.object.RecordReader;
import io.ledgerhop.problem.ConnectorException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the chart of accounts and the dimensions of a company, each on first use. */
public final class MasterDataReader {

  /** At most this many accounts are read, or values of a dimension. */
  static final int ROWS_MAX = 50_000;

  private final IntacctClient client;
  private final Query.Level level;

  public MasterDataReader(IntacctClient client) {
    this.client = client;
    this.level = Query.Level.of(client.credentials().entity());
  }

  /** Makes no call yet. */
  public MasterData read() {
    return new CompanyData(this);
  }

  RecordReader records() {
    return new RecordReader(client);
  }

  /** The query for the complete chart of accounts. */
  Query chart() {
    return Query.all("GLACCOUNT", List.of("ACCOUNTNO", "TITLE", "ACCOUNTTYPE", "STATUS"), level);
  }

  /** The complete chart of accounts, by account number. */
  Map<String, Account> accounts() {
    return accounts(records().all(chart(), ROWS_MAX));
  }

  /** The accounts of these records, by account number. */
  static Map<String, Account> accounts(List<XmlNode> rows) {
    Map<String, Account> accounts = new TreeMap<>();
    rows.forEach(row -> accounts.put(row.text("ACCOUNTNO"), account(row)));
    return accounts;
  }

  /** The catalogues that hold the values of a dimension; an entity is a location as well. */
  List<Catalogue> catalogues(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> List.of(catalogue(dimension, "DEPARTMENT", "DEPARTMENTID", "TITLE"));
      case LOCATION ->
          List.of(locations(), catalogue(dimension, "LOCATIONENTITY", "LOCATIONID", "NAME"));
      case CLASS -> List.of(catalogue(dimension, "CLASS", "CLASSID", "NAME"));
      case PROJECT -> List.of(catalogue(dimension, "PROJECT", "PROJECTID", "NAME"));
      case CUSTOMER -> List.of(catalogue(dimension, "CUSTOMER", "CUSTOMERID", "NAME"));
      case VENDOR -> List.of(catalogue(dimension, "VENDOR", "VENDORID", "NAME"));
      case ITEM -> List.of(catalogue(dimension, "ITEM", "ITEMID", "NAME"));
    };
  }

  private Catalogue catalogue(Dimension dimension, String object, String id, String name) {
    Query all = Query.all(object, List.of(id, name, "STATUS"), level);
    return new Catalogue(client, all, new Catalogue.Columns(dimension, id, name, ""));
  }

  private Catalogue locations() {
    Query all = Query.all("LOCATION", List.of("LOCATIONID", "NAME", "PARENTID", "STATUS"), level);
    return new Catalogue(
        client, all, new Catalogue.Columns(Dimension.LOCATION, "LOCATIONID", "NAME", "PARENTID"));
  }

  private static Account account(XmlNode row) {
    return new Account(
        new AccountCode(row.text("ACCOUNTNO")),
        row.text("TITLE"),
        accountClass(row),
        Catalogue.isActive(row));
  }

  private static AccountClass accountClass(XmlNode row) {
    String type = row.text("ACCOUNTTYPE").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "balancesheet" -> AccountClass.BALANCE_SHEET;
      case "incomestatement" -> AccountClass.PROFIT_AND_LOSS;
      default ->
          throw new ConnectorException(
              IntacctProblem.UNREADABLE_ANSWER.at(
                  "account " + row.text("ACCOUNTNO"), "its ACCOUNTTYPE is \"" + type + "\""));
    };
  }
}
