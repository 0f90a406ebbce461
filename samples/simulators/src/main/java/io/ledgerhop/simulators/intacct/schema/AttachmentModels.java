// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import java.util.List;
import java.util.Map;

/** The elements of attachments and their folders. Facts from Sage Intacct's published schema. */
final class AttachmentModels {
  private static final String SUPDOC =
      "supdocid, supdocname?, supdocfoldername?, supdocdescription?, attachments?";
  private static final String FOLDER =
      "supdocfoldername, supdocfolderdescription?, supdocparentfoldername?";
  private static final List<AttributeRule> KEY =
      List.of(AttributeRule.required("key", ValueType.TEXT));

  /** The permitted children by element. */
  static final Map<String, String> MODELS =
      Map.of(
          "create_supdoc", SUPDOC,
          "update_supdoc", SUPDOC,
          "attachments", "attachment+",
          "attachment", "attachmentname, attachmenttype, attachmentdata",
          "create_supdocfolder", FOLDER,
          "update_supdocfolder", FOLDER);

  /** The attributes by element. */
  static final Map<String, List<AttributeRule>> ATTRIBUTES =
      Map.of("delete_supdoc", KEY, "delete_supdocfolder", KEY);

  private AttachmentModels() {}
}
