// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import java.util.List;
import java.util.Map;

/**
 * A workbook, with the rule files beside it, as it was when it was approved.
 *
 * @param hash the one that the posted lines carry, SHA-256 of all files, lower-case hex
 * @param files name and hash of each file, the workbook first
 * @param changedBy who changed the workbook last
 */
public record RulesVersion(String hash, List<Map.Entry<String, String>> files, String changedBy) {

  /** Copies the files. */
  public RulesVersion {
    files = List.copyOf(files);
  }
}
