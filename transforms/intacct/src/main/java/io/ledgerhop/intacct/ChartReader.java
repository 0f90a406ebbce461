// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordState;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the chart of accounts, and what each account demands of a line.
 *
 * <p>Which fields say that depends on the applications that the company has, so Intacct is asked
 * for the fields first.
 */
final class ChartReader {

  /** Set where Intacct's page of the account says "disallow direct posting". */
  private static final String SUBLEDGERS_ONLY = "SUBLEDGERCONTROLON";

  private static final Map<String, Dimension> DEMANDS =
      new TreeMap<>(
          Map.of(
              "REQUIREDEPT", Dimension.DEPARTMENT,
              "REQUIRELOC", Dimension.LOCATION,
              "REQUIRECLASS", Dimension.CLASS,
              "REQUIREPROJECT", Dimension.PROJECT,
              "REQUIRECUSTOMER", Dimension.CUSTOMER,
              "REQUIREVENDOR", Dimension.VENDOR,
              "REQUIREITEM", Dimension.ITEM));

  /** The object of accounts, of whose fields Intacct is asked. */
  static final String OBJECT = "GLACCOUNT";

  private final CompanyFacts facts;
  private final boolean inEntity;
  private Optional<Query> query = Optional.empty();

  ChartReader(CompanyFacts facts) {
    this.facts = facts;
    this.inEntity = !facts.client().credentials().entity().isEmpty();
  }

  /** The query for the complete chart of accounts; the first call asks Intacct for its fields. */
  synchronized Query query() {
    Query known =
        query.orElseGet(
            () ->
                Query.all(OBJECT, fields(), Query.Level.of(facts.client().credentials().entity())));
    query = Optional.of(known);
    return known;
  }

  /** The accounts of the records that the query finds, by account number. */
  Map<String, Account> accounts(List<XmlNode> rows) {
    Map<String, Account> accounts = new TreeMap<>();
    rows.forEach(row -> accounts.put(row.text("ACCOUNTNO"), account(row)));
    return accounts;
  }

  private List<String> fields() {
    Set<String> known = facts.definition(OBJECT).fields();
    List<String> fields = new ArrayList<>(List.of("ACCOUNTNO", "TITLE", "ACCOUNTTYPE", "STATUS"));
    Stream.concat(DEMANDS.keySet().stream(), Stream.of(SUBLEDGERS_ONLY))
        .filter(known::contains)
        .forEach(fields::add);
    return fields;
  }

  private Account account(XmlNode row) {
    return new Account(
        new AccountCode(row.text("ACCOUNTNO")),
        row.text("TITLE"),
        accountClass(row),
        RecordState.isActive(row),
        required(row),
        !isSet(row, SUBLEDGERS_ONLY));
  }

  /** In an entity Intacct fills in its location itself. */
  private Set<Dimension> required(XmlNode row) {
    Set<Dimension> required = EnumSet.noneOf(Dimension.class);
    DEMANDS.forEach(
        (field, dimension) -> {
          if (isSet(row, field) && !(inEntity && dimension == Dimension.LOCATION)) {
            required.add(dimension);
          }
        });
    return required;
  }

  private static boolean isSet(XmlNode row, String field) {
    String text = row.text(field).toLowerCase(Locale.ROOT);
    return text.equals("true") || text.equals("t");
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
