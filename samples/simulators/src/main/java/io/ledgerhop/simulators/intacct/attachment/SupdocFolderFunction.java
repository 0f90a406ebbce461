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
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code create_supdocfolder} and {@code update_supdocfolder}: a folder that attachments can be put
 * into. The key of the answer is its record number.
 */
public final class SupdocFolderFunction implements GatewayFunction {
  private static final String OBJECT = "SUPDOCFOLDER";
  private static final String NAME = "supdocfoldername";
  private static final String PARENT = "supdocparentfoldername";
  private static final FieldFormats FORMATS = new FieldFormats(Map.of(NAME, 100));

  private final CompanyBooks books;
  private final Clock clock;
  private final WritePermissions permissions;
  private final boolean isNew;

  private SupdocFolderFunction(GatewayContext context, boolean isNew) {
    this.books = context.books();
    this.clock = context.clock();
    this.permissions = new WritePermissions(context.settings());
    this.isNew = isNew;
  }

  public static SupdocFolderFunction create(GatewayContext context) {
    return new SupdocFolderFunction(context, true);
  }

  public static SupdocFolderFunction update(GatewayContext context) {
    return new SupdocFolderFunction(context, false);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand(isNew ? "CREATE" : "UPDATE", OBJECT, caller);
    Map<String, String> given = new LinkedHashMap<>();
    call.children().forEach(field -> given.put(field.name(), field.text().strip()));
    Optional<StoredRecord> known = known(given.getOrDefault(NAME, ""));
    RefusedException.unlessEmpty(errors(given, known));
    long recordNo = known.map(StoredRecord::recordNo).orElseGet(books::nextRecordNo);
    Map<String, String> fields = new LinkedHashMap<>();
    known.ifPresent(folder -> fields.putAll(folder.fields()));
    fields.putAll(given);
    SupdocStamps.stamp(fields, clock, caller);
    books.store(new StoredRecord(recordNo, OBJECT, fields, List.of()));
    return FunctionOutcome.key(Long.toString(recordNo));
  }

  static boolean exists(CompanyBooks books, String folder) {
    return books.records(OBJECT).stream().anyMatch(one -> one.text(NAME).equals(folder));
  }

  private Optional<StoredRecord> known(String name) {
    return books.records(OBJECT).stream().filter(one -> one.text(NAME).equals(name)).findFirst();
  }

  private List<GatewayError> errors(Map<String, String> fields, Optional<StoredRecord> known) {
    List<GatewayError> errors = new ArrayList<>();
    FieldFormats.required(fields, NAME, "", errors);
    FORMATS.lengths(fields, "", errors);
    String name = fields.getOrDefault(NAME, "");
    if (isNew && known.isPresent()) {
      errors.add(GatewayError.duplicate("Attachment folder", name));
    }
    if (!isNew && known.isEmpty()) {
      errors.add(GatewayError.rule("Cannot find the attachment folder '" + name + "' to update"));
    }
    String parent = fields.getOrDefault(PARENT, "");
    if (!parent.isEmpty() && (parent.equals(name) || !exists(books, parent))) {
      errors.add(GatewayError.rule("Invalid attachment folder '" + parent + "' specified."));
    }
    return errors;
  }
}
