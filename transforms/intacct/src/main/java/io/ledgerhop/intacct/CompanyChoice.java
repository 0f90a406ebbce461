// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.intacct.query.Query;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The records of a company that an option may name. */
public enum CompanyChoice {
  JOURNAL("GLJOURNAL", "SYMBOL", "TITLE", "STATUS"),
  ACCOUNT("GLACCOUNT", "ACCOUNTNO", "TITLE", "STATUS"),
  ENTITY("LOCATIONENTITY", "LOCATIONID", "NAME", "STATUS"),
  LOCATION("LOCATION", "LOCATIONID", "NAME", "STATUS"),
  DEPARTMENT("DEPARTMENT", "DEPARTMENTID", "TITLE", "STATUS"),
  CLASS("CLASS", "CLASSID", "NAME", "STATUS"),
  PROJECT("PROJECT", "PROJECTID", "NAME", "STATUS"),
  CUSTOMER("CUSTOMER", "CUSTOMERID", "NAME", "STATUS"),
  VENDOR("VENDOR", "VENDORID", "NAME", "STATUS"),
  ITEM("ITEM", "ITEMID", "NAME", "STATUS"),
  WAREHOUSE("WAREHOUSE", "WAREHOUSEID", "NAME", "STATUS"),
  PURCHASING_DEFINITION("PODOCUMENTPARAMS", "DOCID", "DESCRIPTION", "STATUS"),
  ORDER_ENTRY_DEFINITION("SODOCUMENTPARAMS", "DOCID", "DESCRIPTION", "STATUS"),
  /** Without the type that Intacct knows but does not list. */
  RATE_TYPE("EXCHANGERATETYPES", "NAME", "ID", "");

  /** The transaction definitions of all modules. */
  public static final Set<CompanyChoice> DEFINITIONS =
      Collections.unmodifiableSet(EnumSet.of(PURCHASING_DEFINITION, ORDER_ENTRY_DEFINITION));

  /** What may stand for a location; an entity is one as well. */
  public static final Set<CompanyChoice> LOCATIONS =
      Collections.unmodifiableSet(EnumSet.of(LOCATION, ENTITY));

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

  /** The query for all records, active or not. */
  Query all(Query.Level level) {
    List<String> fields = state.isEmpty() ? List.of(code, title) : List.of(code, title, state);
    return Query.all(object, fields, level);
  }

  /** The query for the records that have a text in their code or title, in any case. */
  Query containing(String part, Query.Level level) {
    return all(level).containing(part, List.of(code, title));
  }

  /** The name of the field with the code. */
  String code() {
    return code;
  }

  /** The name of the field with the title. */
  String title() {
    return title;
  }
}
