// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import java.util.List;

/**
 * Files that hang on the documents of a settlement in the ledger, so that an auditor finds there
 * what Amazon sent.
 *
 * @param folder of the ledger's attachments; created if it is missing
 * @param id by which the ledger knows it; the same in every run that reads the same file
 * @param title by which people know it
 * @param content read when the attachment is created, which is once in its life
 */
public record Attachment(String folder, String id, String title, Content content) {

  /** The files of an attachment. */
  @FunctionalInterface
  public interface Content {

    /**
     * Reads the files.
     *
     * @throws io.ledgerhop.problem.ConnectorException if one of them cannot be read
     */
    List<AttachedFile> files();
  }
}
