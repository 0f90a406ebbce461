// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.query.FieldType;
import io.ledgerhop.intacct.query.ObjectFields;
import io.ledgerhop.intacct.query.ObjectQuery;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.variables.IVariables;

/** The fields of the object that the options name, for a user who wants to choose from them. */
record DescribedFields(IntacctInputMeta meta, IVariables variables) {

  /**
   * The fields as the option takes them, with their types behind them, in the order of Intacct;
   * calls Intacct.
   *
   * @throws io.ledgerhop.problem.ConnectorException if no object is named, or Intacct does not
   *     describe it to this user
   */
  List<ListEntry> read(IntacctClient client) {
    String place = IntacctInputMeta.label("Object");
    String object = OptionText.required(place, variables, meta.getObject(), "an object").orThrow();
    String definition =
        OptionText.of(
                IntacctInputMeta.label("DocumentDefinition"),
                variables,
                meta.getDocumentDefinition())
            .orThrow();
    ObjectQuery query =
        new ObjectQuery(object, List.of(ObjectQuery.KEY), Optional.empty(), false, definition);
    return ObjectFields.read(place, query, client, KnownObjects.ALL).types().entrySet().stream()
        .map(field -> new ListEntry(option(field.getKey(), field.getValue()), ""))
        .toList();
  }

  private static String option(String field, FieldType type) {
    return type == FieldType.TEXT ? field : field + ":" + type.word();
  }
}
