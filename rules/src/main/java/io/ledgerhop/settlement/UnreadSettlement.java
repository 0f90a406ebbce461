// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import io.ledgerhop.problem.Problem;

/**
 * A file that could not be read as a settlement; it is passed on in place of lines, so that the
 * report shows it.
 *
 * @param seller name of the Amazon seller account
 * @param settlementId Amazon's id, empty when the file has none
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
