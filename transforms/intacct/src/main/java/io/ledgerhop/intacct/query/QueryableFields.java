// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.problem.ConnectorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds out which fields of an object a query may select: Intacct describes also some that it
 * computes, and names them in its refusal.
 */
public final class QueryableFields {

  /** Intacct names all such fields at once; a few more attempts cost nothing. */
  private static final int ATTEMPTS = 5;

  /** Intacct's words before the names of the fields. */
  private static final String REFUSED = "cannot be queried";

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.]+");

  private QueryableFields() {}

  /**
   * The fields of the query that Intacct returns; calls Intacct for one record.
   *
   * @param place the option, for messages
   * @throws ConnectorException if Intacct refuses the query for another reason
   */
  public static List<String> of(String place, ObjectQuery query, IntacctClient client) {
    List<String> fields = query.fields();
    for (int attempt = 1; ; attempt++) {
      ObjectQuery narrower = query.selecting(fields);
      FunctionResult result = client.readOrRefusal(narrower.orderedBy(fields.get(0)).page(1, 0));
      List<String> left = result.isSuccess() ? fields : without(result.refusal(), fields);
      if (result.isSuccess()) {
        return fields;
      }
      if (left.isEmpty() || left.size() == fields.size() || attempt == ATTEMPTS) {
        throw new ConnectorException(result.problem(place));
      }
      fields = left;
    }
  }

  private static List<String> without(String refusal, List<String> fields) {
    int names = refusal.indexOf(REFUSED);
    if (names < 0) {
      return fields;
    }
    Set<String> named =
        WORD.matcher(refusal.substring(names + REFUSED.length()))
            .results()
            .map(MatchResult::group)
            .map(word -> word.replaceAll("\\.$", "").toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<String> left = new ArrayList<>(fields);
    left.removeAll(named);
    return left;
  }
}
