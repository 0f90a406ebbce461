// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.attachment.SupdocDeletion;
import io.ledgerhop.simulators.intacct.attachment.SupdocFolderFunction;
import io.ledgerhop.simulators.intacct.attachment.SupdocFunction;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.WriteFunction;
import io.ledgerhop.simulators.intacct.journal.CreateGlTransactionFunction;
import io.ledgerhop.simulators.intacct.journal.JournalDeletion;
import io.ledgerhop.simulators.intacct.journal.JournalPosting;
import io.ledgerhop.simulators.intacct.payable.CreateOlderPayableFunction;
import io.ledgerhop.simulators.intacct.payable.PayableDeletion;
import io.ledgerhop.simulators.intacct.payable.PayablePosting;
import io.ledgerhop.simulators.intacct.payable.PayableUpdate;
import io.ledgerhop.simulators.intacct.payable.PaymentPosting;
import io.ledgerhop.simulators.intacct.payable.ReverseBillFunction;
import io.ledgerhop.simulators.intacct.payable.UpdateOlderPayableFunction;
import io.ledgerhop.simulators.intacct.purchasing.CreateTransactionFunction;
import io.ledgerhop.simulators.intacct.purchasing.StoredTransactions;
import io.ledgerhop.simulators.intacct.purchasing.TransactionKind;
import io.ledgerhop.simulators.intacct.purchasing.TransactionPosting;
import io.ledgerhop.simulators.intacct.purchasing.UpdateTransactionFunction;
import io.ledgerhop.simulators.intacct.query.DescribeFunction;
import io.ledgerhop.simulators.intacct.query.DimensionsFunction;
import io.ledgerhop.simulators.intacct.query.OlderReadFunction;
import io.ledgerhop.simulators.intacct.query.QueryFunction;
import io.ledgerhop.simulators.intacct.query.ReadByQueryFunction;
import io.ledgerhop.simulators.intacct.query.ReadFunction;
import io.ledgerhop.simulators.intacct.query.ReadableObjects;
import io.ledgerhop.simulators.intacct.query.ResultSets;
import io.ledgerhop.simulators.intacct.session.ClosedBooksFunction;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.session.GetApiSessionFunction;
import io.ledgerhop.simulators.intacct.vendor.VendorDeletion;
import io.ledgerhop.simulators.intacct.vendor.VendorWriting;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All functions of the simulated gateway, by the name of their elements. */
public final class FunctionHandlers {
  private final Map<String, GatewayFunction> functions = new TreeMap<>();

  /**
   * All functions of one company.
   *
   * @param endpoint gives the endpoint of each new session
   */
  public FunctionHandlers(GatewayContext context, Supplier<String> endpoint) {
    IntacctSettings settings = context.settings();
    LateVisibility visibility = new LateVisibility(context.clock(), settings.visibleAfter());
    ReadableObjects records =
        new ReadableObjects(context.master(), context.books(), visibility, settings);
    ResultSets results = new ResultSets();
    JournalPosting journals = new JournalPosting(context, visibility);
    functions.put(
        "getAPISession", new GetApiSessionFunction(context.master(), context.sessions(), endpoint));
    putCreations(context, visibility, journals);
    functions.put("create_gltransaction", new CreateGlTransactionFunction(settings, journals));
    putRemovals(context, visibility, records);
    functions.put("query", new QueryFunction(records));
    functions.put("get", new OlderReadFunction(records));
    functions.put("get_list", new OlderReadFunction(records));
    functions.put("read", new ReadFunction(records, false));
    functions.put("readByName", new ReadFunction(records, true));
    functions.put("readByQuery", new ReadByQueryFunction(records, results));
    functions.put(
        "readMore",
        (call, caller) -> FunctionOutcome.data(results.next(call.textOf("resultId"), caller)));
    functions.put("lookup", DescribeFunction.lookup(records));
    functions.put("inspect", DescribeFunction.inspect(records));
    functions.put("getDimensions", new DimensionsFunction());
    functions.put("get_closedbooksdate", new ClosedBooksFunction(context.books()));
  }

  private void putCreations(
      GatewayContext context, LateVisibility visibility, JournalPosting journals) {
    IntacctSettings settings = context.settings();
    PayablePosting payables = new PayablePosting(context, visibility);
    VendorWriting vendors = new VendorWriting(context);
    functions.put(
        "create",
        new WriteFunction(
            settings,
            "create",
            Map.of(
                "GLBATCH", journals.creation(settings.customFields()),
                "APBILL", payables.bills(settings.customFields()),
                "APPYMT", new PaymentPosting(context, visibility).payments(),
                "VENDOR", vendors.creation())));
    putUpdates(context, visibility, vendors);
    functions.put("create_bill", CreateOlderPayableFunction.bill(context, payables));
    functions.put("create_apadjustment", CreateOlderPayableFunction.adjustment(context, payables));
    putTransactions(context, visibility, new TransactionPosting(context, visibility, payables));
    functions.put("create_supdocfolder", SupdocFolderFunction.create(context));
    functions.put("update_supdocfolder", SupdocFolderFunction.update(context));
    functions.put("create_supdoc", SupdocFunction.create(context));
    functions.put("update_supdoc", SupdocFunction.update(context));
  }

  private void putUpdates(
      GatewayContext context, LateVisibility visibility, VendorWriting vendors) {
    functions.put(
        "update",
        new WriteFunction(
            context.settings(),
            "update",
            Map.of(
                "VENDOR", vendors.update(),
                "APBILL", new PayableUpdate("APBILL", context, visibility),
                "APADJUSTMENT", new PayableUpdate("APADJUSTMENT", context, visibility))));
    functions.put("update_bill", UpdateOlderPayableFunction.bill(context, visibility));
    functions.put(
        "update_apadjustment", UpdateOlderPayableFunction.adjustment(context, visibility));
  }

  private void putTransactions(
      GatewayContext context, LateVisibility visibility, TransactionPosting posting) {
    for (TransactionKind kind : TransactionKind.values()) {
      StoredTransactions stored = new StoredTransactions(kind, context, visibility, posting);
      functions.put(
          "create_" + kind.function(),
          new CreateTransactionFunction(kind, context.settings(), posting));
      functions.put(
          "update_" + kind.function(),
          new UpdateTransactionFunction(kind, context, posting, stored));
      putOlderDeletion("delete_" + kind.function(), kind.object(), stored, context);
    }
  }

  private void putRemovals(
      GatewayContext context, LateVisibility visibility, ReadableObjects records) {
    PayableDeletion bills = new PayableDeletion("APBILL", context, visibility);
    PayableDeletion adjustments = new PayableDeletion("APADJUSTMENT", context, visibility);
    functions.put(
        "delete",
        new DeleteFunction(
            context.settings(),
            Map.of(
                "GLBATCH",
                new JournalDeletion(context.books(), records),
                "APBILL",
                bills,
                "APADJUSTMENT",
                adjustments,
                "VENDOR",
                VendorDeletion.byNumber(context))));
    functions.put("reverse_bill", new ReverseBillFunction(context, visibility));
    putOlderDeletion("delete_bill", "APBILL", bills, context);
    putOlderDeletion("delete_apadjustment", "APADJUSTMENT", adjustments, context);
    putOlderDeletion("delete_supdoc", "SUPDOC", SupdocDeletion.attachments(context), context);
    putOlderDeletion(
        "delete_supdocfolder", "SUPDOCFOLDER", SupdocDeletion.folders(context), context);
    functions.put(
        "delete_vendor",
        new OlderDeleteFunction(
            context.settings(), "VENDOR", "vendorid", VendorDeletion.byId(context)));
  }

  private void putOlderDeletion(
      String name, String object, RecordDeletion deletion, GatewayContext context) {
    functions.put(name, new OlderDeleteFunction(context.settings(), object, "key", deletion));
  }

  public Set<String> names() {
    return functions.keySet();
  }

  GatewayFunction function(String name) {
    GatewayFunction function = functions.get(name);
    if (function == null) {
      throw new IllegalStateException("no function " + name);
    }
    return function;
  }
}
