// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.report.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes the request of a document or of a vendor, secrets masked, beside the tables. */
public final class RequestFile {

  private RequestFile() {}

  /**
   * Writes {@code requests/<document number>.xml}, or {@code requests/vendor-<id>.xml}; nothing if
   * no request was made.
   */
  public static void write(Receipt receipt, RunFolder folder) throws IOException {
    boolean isAboutNothing = receipt.document().isEmpty() && receipt.vendor().isEmpty();
    if (isAboutNothing || receipt.request().isEmpty()) {
      return;
    }
    String name =
        fileName(
            receipt.document().map(Document::number).orElseGet(() -> "vendor-" + receipt.vendor()));
    byte[] request = receipt.request().getBytes(StandardCharsets.UTF_8);
    folder.replace("requests/" + name + ".xml", out -> out.write(request));
  }

  /** The number comes from a file of Amazon, so it must not lead to another folder. */
  static String fileName(String number) {
    String name = number.replaceAll("[^A-Za-z0-9._-]", "_");
    return name.startsWith(".") ? "_" + name.substring(1) : name;
  }
}
