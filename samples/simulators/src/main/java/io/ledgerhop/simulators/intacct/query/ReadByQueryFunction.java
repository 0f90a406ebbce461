// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.ObjectTable;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code readByQuery}: a condition in a syntax like that of SQL, further pages with {@code
 * readMore}, rows in no particular order.
 */
public final class ReadByQueryFunction implements GatewayFunction {
  private static final int PAGE_SIZE = 100;
  private static final int PAGE_SIZE_MAX = 1000;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

  private final ReadableObjects records;
  private final ResultSets results;

  public ReadByQueryFunction(ReadableObjects records, ResultSets results) {
    this.records = records;
    this.results = results;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    ObjectTable table = records.visible(call, caller, false);
    FieldList fields = new FieldList(call, table);
    String row = table.object().toLowerCase(Locale.ROOT);
    List<XmlElement> rows =
        table.rows().stream()
            .filter(new WhereClause(call.textOf("query"), table.fields()).condition())
            .map(record -> XmlElement.parent(row, fields.of(record)))
            .toList();
    return FunctionOutcome.data(results.first(row, rows, pageSize(call), caller));
  }

  private static int pageSize(XmlElement call) {
    String text = call.textOf("pagesize").trim();
    if (text.isEmpty()) {
      return PAGE_SIZE;
    }
    int size = WHOLE_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (size < 1 || size > PAGE_SIZE_MAX) {
      throw new RefusedException(GatewayError.field("Illegal format for pagesize: '" + text + "'"));
    }
    return size;
  }
}
