// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.json.JsonValue;
import java.util.function.Function;

/**
 * How an operation lists: where the records stand, what tells them apart and how they are read.
 *
 * @param root the member that wraps the answer; empty if none does
 * @param list the member with the records
 * @param id the member of a record that tells it from others
 * @param token the parameter that takes the token of the next page
 */
record ListShape<T>(
    Operation operation,
    String root,
    String list,
    String id,
    String token,
    Function<JsonValue, T> reading) {

  SellerApi.Answer root(SellerApi.Answer answer) {
    return root.isEmpty() ? answer : answer.inside(root);
  }

  /** Amazon's newer lists stand in the answer itself, and are there even if nothing is listed. */
  boolean mayLackList() {
    return !root.isEmpty();
  }

  /** Empty on the last page. */
  static String nextToken(JsonNode root) {
    return root.path("pagination").path("nextToken").asText("");
  }
}
