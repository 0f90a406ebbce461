// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.intacct.query.RecordState;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records of a company that an option may name. */
public enum CompanyChoice {
  JOURNAL("GLJOURNAL", "SYMBOL", "TITLE", "STATUS"),
  ACCOUNT("GLACCOUNT", "ACCOUNTNO", "TITLE", "STATUS"),
  ENTITY("LOCATIONENTITY", "LOCATIONID", "NAME", "STATUS"),
  PURCHASING_DEFINITION("PODOCUMENTPARAMS", "DOCID", "DESCRIPTION", "STATUS"),
  ORDER_ENTRY_DEFINITION("SODOCUMENTPARAMS", "DOCID", "DESCRIPTION", "STATUS"),
  /** With the type that Intacct knows but does not list. */
  RATE_TYPE("EXCHANGERATETYPES", "NAME", "ID", "");

  /** The transaction definitions of all modules. */
  public static final Set<CompanyChoice> DEFINITIONS =
      Collections.unmodifiableSet(EnumSet.of(PURCHASING_DEFINITION, ORDER_ENTRY_DEFINITION));

  private final String object;
  private final String code;
  private final String title;
  private final String state;

  /**
   * @param state the field with the state; empty if the object has none
   */
  CompanyChoice(String object, String code, String title, String state) {
    this.object = object;
    this.code = code;
    this.title = title;
    this.state = state;
  }

  /**
   * The titles of all active records by their codes; calls Intacct.
   *
   * @throws io.ledgerhop.problem.ConnectorException if Intacct cannot be reached, does not list
   *     them to this user, or has more than {@value MasterLists#RECORDS_MAX}
   */
  public SortedMap<String, String> read(IntacctClient client) {
    List<String> fields = state.isEmpty() ? List.of(code, title) : List.of(code, title, state);
    Query all = Query.all(object, fields, Query.Level.of(client.credentials().entity()));
    SortedMap<String, String> titles = new TreeMap<>();
    for (XmlNode row : new RecordReader(client).all(all, MasterLists.RECORDS_MAX)) {
      if (RecordState.isActive(row)) {
        titles.put(row.text(code), row.text(title));
      }
    }
    if (this == RATE_TYPE) {
      titles.put(JournalSettings.DAILY_RATE, "");
    }
    return titles;
  }
}
