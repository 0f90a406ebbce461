// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import java.util.Base64;

/**
 * A file of an attachment.
 *
 * @param name without the extension
 * @param type the extension without the period, for instance {@code txt}
 * @param base64 the bytes of the file in Base64, in one line
 */
public record AttachedFile(String name, String type, String base64) {

  public static AttachedFile of(String name, String type, byte[] bytes) {
    return new AttachedFile(name, type, Base64.getEncoder().encodeToString(bytes));
  }
}
