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
 * {@code create_supdoc}, and {@code update_supdoc}, which adds files and replaces none. The key of
 * the answer is the record number, not the supdocid.
 */
public final class SupdocFunction implements GatewayFunction {
  private static final String OBJECT = "SUPDOC";
  private static final String ID = "supdocid";
  private static final String NAME = "supdocname";

  /** The name that the server gives to an attachment that comes without one. */
  private static final String UNNAMED = "Unnamed";

  private static final String FOLDER = "supdocfoldername";
  private static final String DESCRIPTION = "supdocdescription";
  private static final FieldFormats FORMATS =
      new FieldFormats(Map.of(ID, 20, NAME, 200, FOLDER, 100, DESCRIPTION, 1000));

  private final CompanyBooks books;
  private final Clock clock;
  private final WritePermissions permissions;
  private final boolean isNew;

  private SupdocFunction(GatewayContext context, boolean isNew) {
    this.books = context.books();
    this.clock = context.clock();
    this.permissions = new WritePermissions(context.settings());
    this.isNew = isNew;
  }

  public static SupdocFunction create(GatewayContext context) {
    return new SupdocFunction(context, true);
  }

  public static SupdocFunction update(GatewayContext context) {
    return new SupdocFunction(context, false);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand(isNew ? "CREATE" : "UPDATE", OBJECT, caller);
    String id = call.textOf(ID).strip();
    Optional<StoredRecord> known = known(id);
    if (isNew && known.isPresent()) {
      throw new RefusedException(GatewayError.duplicate("Attachment", id));
    }
    if (!isNew && known.isEmpty()) {
      throw new RefusedException(
          GatewayError.rule("Cannot find the attachment '" + id + "' to update"));
    }
    AttachedFiles files = new AttachedFiles(known.map(StoredRecord::lines).orElse(List.of()));
    Map<String, String> fields = new LinkedHashMap<>();
    known.ifPresent(record -> fields.putAll(record.fields()));
    for (String field : List.of(ID, NAME, FOLDER, DESCRIPTION)) {
      call.child(field).ifPresent(given -> fields.put(field, given.text().strip()));
    }
    if (isNew) {
      fields.merge(NAME, UNNAMED, (given, unnamed) -> given.isEmpty() ? unnamed : given);
    }
    List<Map<String, String>> added = files.read(call);
    RefusedException.unlessEmpty(errors(fields, files));
    SupdocStamps.stamp(fields, clock, caller);
    return stored(fields, added, known);
  }

  private FunctionOutcome stored(
      Map<String, String> fields, List<Map<String, String>> added, Optional<StoredRecord> known) {
    long recordNo = known.map(StoredRecord::recordNo).orElseGet(books::nextRecordNo);
    List<Map<String, String>> all =
        new ArrayList<>(known.map(StoredRecord::lines).orElse(List.of()));
    all.addAll(added);
    books.store(new StoredRecord(recordNo, OBJECT, fields, all));
    return FunctionOutcome.key(Long.toString(recordNo));
  }

  /** A company of this simulator does not number its attachments. */
  private List<GatewayError> errors(Map<String, String> fields, AttachedFiles files) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of(ID, NAME, FOLDER)) {
      FieldFormats.required(fields, field, "", errors);
    }
    FORMATS.lengths(fields, "", errors);
    String folder = fields.getOrDefault(FOLDER, "");
    if (!folder.isEmpty() && !SupdocFolderFunction.exists(books, folder)) {
      errors.add(GatewayError.rule("Invalid attachment folder '" + folder + "' specified."));
    }
    errors.addAll(files.errors());
    return errors;
  }

  private Optional<StoredRecord> known(String id) {
    return books.records(OBJECT).stream().filter(one -> one.text(ID).equals(id)).findFirst();
  }
}
