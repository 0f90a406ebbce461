// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.problem.Problem;

/**
 * A file that did not become a settlement; it travels instead of lines, so that nobody loses sight
 * of it.
 *
 * @param seller name of the Amazon seller account
 * @param settlementId Amazon's id, empty when the file does not say it
 * @param fileHash SHA-256 of the file, lower-case hex; empty when there is no file
 * @param fileName the name it was read under, for messages
 * @param code name of the problem code
 * @param message place, fact and remedy
 */
public record UnreadSettlement(
    String seller,
    String settlementId,
    String fileHash,
    String fileName,
    String code,
    String message) {

  public static UnreadSettlement of(
      String seller, String settlementId, SourceFile file, Problem problem) {
    return new UnreadSettlement(
        seller, settlementId, file.hash(), file.name(), problem.code().name(), problem.message());
  }
}
