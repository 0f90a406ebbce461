// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import java.util.List;
import java.util.Map;

/** Reads the chart of accounts and the dimensions of a company, each on first use. */
public final class MasterDataReader {

  /** At most this many accounts are read, or values of a dimension. */
  static final int ROWS_MAX = 50_000;

  private final IntacctClient client;
  private final Query.Level level;
  private final ChartReader charts;

  public MasterDataReader(IntacctClient client) {
    this(new CompanyFacts(client));
  }

  /** Shares the facts with other readers of the run. */
  MasterDataReader(CompanyFacts facts) {
    this.client = facts.client();
    this.level = Query.Level.of(client.credentials().entity());
    this.charts = new ChartReader(facts);
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
    return charts.query();
  }

  /** The complete chart of accounts, by account number. */
  Map<String, Account> accounts() {
    return accounts(records().all(chart(), ROWS_MAX));
  }

  /** The accounts of these records, by account number. */
  Map<String, Account> accounts(List<XmlNode> rows) {
    return charts.accounts(rows);
  }

  /** The catalogues that hold the values of a dimension; an entity is a location as well. */
  List<Catalogue> catalogues(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> List.of(catalogue(dimension, CompanyChoice.DEPARTMENT));
      case LOCATION -> List.of(locations(), catalogue(dimension, CompanyChoice.ENTITY));
      case CLASS -> List.of(catalogue(dimension, CompanyChoice.CLASS));
      case PROJECT -> List.of(catalogue(dimension, CompanyChoice.PROJECT));
      case CUSTOMER -> List.of(catalogue(dimension, CompanyChoice.CUSTOMER));
      case VENDOR -> List.of(catalogue(dimension, CompanyChoice.VENDOR));
      case ITEM -> List.of(catalogue(dimension, CompanyChoice.ITEM));
    };
  }

  private Catalogue catalogue(Dimension dimension, CompanyChoice values) {
    return new Catalogue(
        client,
        values.all(level),
        new Catalogue.Columns(dimension, values.code(), values.title(), ""));
  }

  private Catalogue locations() {
    Query all = Query.all("LOCATION", List.of("LOCATIONID", "NAME", "PARENTID", "STATUS"), level);
    return new Catalogue(
        client, all, new Catalogue.Columns(Dimension.LOCATION, "LOCATIONID", "NAME", "PARENTID"));
  }
}
