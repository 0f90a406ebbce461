// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.attachment;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.ElementWriter;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import java.util.List;

/**
 * An attachment (Intacct: supdoc). Only an older function creates it, whose elements have a fixed
 * order; there is no query for it.
 */
final class Supdoc {

  private static final String ID = "supdocid";

  private Supdoc() {}

  /** The call that creates a folder; Intacct refuses it if the folder is there. */
  static ApiFunction createFolder(String folder, String controlId) {
    return ApiFunction.writing(
        "create_supdocfolder",
        controlId,
        writer -> writer.open("create_supdocfolder").element("supdocfoldername", folder).close());
  }

  /** The call that creates an attachment with its files in a folder that exists. */
  static ApiFunction create(Attachment attachment, List<AttachedFile> files, String controlId) {
    return ApiFunction.writing(
        "create_supdoc",
        controlId,
        writer -> {
          writer
              .open("create_supdoc")
              .element(ID, attachment.id())
              .element("supdocname", attachment.title())
              .element("supdocfoldername", attachment.folder())
              .open("attachments");
          files.forEach(file -> write(writer, file));
          writer.close().close();
        });
  }

  private static void write(ElementWriter writer, AttachedFile file) {
    writer
        .open("attachment")
        .element("attachmentname", file.name())
        .element("attachmenttype", file.type())
        .element("attachmentdata", file.base64())
        .close();
  }

  /** The call that reads an attachment without its files. */
  static ApiFunction read(String id) {
    return ApiFunction.reading(
        "get supdoc",
        writer ->
            writer
                .open("get")
                .attribute("object", "supdoc")
                .attribute("key", id)
                .open("fields")
                .element("field", ID)
                .close()
                .close());
  }

  /** True if the answer to {@link #read} shows the attachment. */
  static boolean isIn(FunctionResult answer, String id) {
    return answer.isSuccess()
        && answer.records().stream().anyMatch(supdoc -> supdoc.text(ID).equals(id));
  }
}
