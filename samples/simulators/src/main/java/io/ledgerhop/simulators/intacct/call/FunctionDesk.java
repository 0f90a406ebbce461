// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.Books;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.MasterData;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every function the simulated gateway offers, by the name of its element. */
public final class FunctionDesk {
  private final Map<String, ApiFunction> functions = new TreeMap<>();

  /** What a desk works with; the endpoint is asked for when a session is opened. */
  public record Office(
      IntacctSettings settings, MasterData master, Books books, Sessions sessions, Clock clock) {}

  public FunctionDesk(Office office, Supplier<String> endpoint) {
    IntacctSettings settings = office.settings();
    LateVisibility visibility = new LateVisibility(office.clock(), settings.visibleAfter());
    Records records =
        new Records(office.master(), office.books(), visibility, settings.customFields());
    ResultSets results = new ResultSets();
    JournalDesk journals = new JournalDesk(office, visibility);
    functions.put("getAPISession", new GetApiSession(office.master(), office.sessions(), endpoint));
    functions.put("create", new CreateFunction(settings, journals));
    functions.put("create_gltransaction", new CreateGlTransaction(settings, journals));
    functions.put("delete", new DeleteFunction(settings, office.books(), records));
    functions.put("query", new QueryFunction(records));
    functions.put("read", new ReadFunction(records, false));
    functions.put("readByName", new ReadFunction(records, true));
    functions.put("readByQuery", new ReadByQuery(records, results));
    functions.put(
        "readMore", (call, caller) -> Outcome.data(results.next(call.textOf("resultId"), caller)));
    functions.put("lookup", new DescribeFunction(records));
    functions.put("inspect", new DescribeFunction(records));
  }

  public Set<String> names() {
    return functions.keySet();
  }

  ApiFunction function(String name) {
    ApiFunction function = functions.get(name);
    if (function == null) {
      throw new IllegalStateException("no function " + name);
    }
    return function;
  }
}
