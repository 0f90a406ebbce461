// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.json.JsonValue;
import java.util.function.Function;

/**
 * The shape of a list operation: where the records are, their ids and how they are read.
 *
 * @param root the member that wraps the answer; empty if none does
 * @param list the member with the records
 * @param id the member of a record with its id
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

  /**
   * Whether the list may be missing. Newer operations have it at the top level, even if it is
   * empty.
   */
  boolean mayLackList() {
    return !root.isEmpty();
  }

  /** Empty on the last page. */
  static String nextToken(JsonNode root) {
    return root.path("pagination").path("nextToken").asText("");
  }
}
