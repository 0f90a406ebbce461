// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.attachment;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code create_supdocfolder}: a folder that attachments can be put into. */
public final class SupdocFolderFunction implements GatewayFunction {
  private static final String OBJECT = "SUPDOCFOLDER";
  private static final String NAME = "supdocfoldername";
  private static final String PARENT = "supdocparentfoldername";
  private static final FieldFormats FORMATS = new FieldFormats(Map.of(NAME, 100));

  private final CompanyBooks books;
  private final WritePermissions permissions;

  public SupdocFolderFunction(GatewayContext context) {
    this.books = context.books();
    this.permissions = new WritePermissions(context.settings());
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("CREATE", OBJECT, caller);
    Map<String, String> fields = new LinkedHashMap<>();
    call.children().forEach(field -> fields.put(field.name(), field.text().strip()));
    RefusedException.unlessEmpty(errors(fields));
    long recordNo = books.nextRecordNo();
    books.store(new StoredRecord(recordNo, OBJECT, fields, List.of()));
    return FunctionOutcome.key(Long.toString(recordNo));
  }

  static boolean exists(CompanyBooks books, String folder) {
    return books.records(OBJECT).stream().anyMatch(one -> one.text(NAME).equals(folder));
  }

  private List<GatewayError> errors(Map<String, String> fields) {
    List<GatewayError> errors = new ArrayList<>();
    FieldFormats.required(fields, NAME, "", errors);
    FORMATS.lengths(fields, "", errors);
    String name = fields.getOrDefault(NAME, "");
    if (exists(books, name)) {
      errors.add(GatewayError.duplicate("Attachment folder", name));
    }
    String parent = fields.getOrDefault(PARENT, "");
    if (!parent.isEmpty() && !exists(books, parent)) {
      errors.add(GatewayError.rule("Invalid attachment folder '" + parent + "' specified."));
    }
    return errors;
  }
}
