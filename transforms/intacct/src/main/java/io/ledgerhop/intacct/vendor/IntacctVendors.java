// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.vendor;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.intacct.query.RecordState;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The vendors of an Intacct company. */
public final class IntacctVendors implements VendorMaster {

  /** At most this many records with the ids or names of one query are compared. */
  private static final int ROWS_MAX = 20_000;

  private final IntacctClient client;

  public IntacctVendors(IntacctClient client) {
    this.client = client;
  }

  /** One call for up to five thousand vendors. */
  @Override
  public List<LedgerVendor> find(Collection<Vendor> wanted) {
    Set<VendorField> fields = EnumSet.of(VendorField.NAME);
    wanted.forEach(vendor -> fields.addAll(vendor.fields().keySet()));
    Map<String, LedgerVendor> found = new LinkedHashMap<>();
    for (List<XmlNode> rows :
        new RecordReader(client).all(queries(wanted, fields), ROWS_MAX).values()) {
      for (XmlNode row : rows) {
        Vendor vendor = VendorElement.read(row, fields);
        found.put(
            vendor.id(), new LedgerVendor(row.text("RECORDNO"), vendor, RecordState.isActive(row)));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Query> queries(Collection<Vendor> wanted, Set<VendorField> fields) {
    List<String> columns = new ArrayList<>(List.of("RECORDNO", VendorElement.ID, "STATUS"));
    fields.forEach(field -> columns.add(VendorElement.path(field)));
    Query all =
        Query.all(VendorElement.OBJECT, columns, Query.Level.of(client.credentials().entity()));
    List<String> ids = wanted.stream().map(Vendor::id).distinct().toList();
    List<String> names =
        wanted.stream().map(Vendor::name).filter(name -> !name.isEmpty()).distinct().toList();
    List<Query> queries = new ArrayList<>(all.whereOneOfMany(VendorElement.ID, ids));
    queries.addAll(all.ignoringCase().whereOneOfMany(VendorElement.path(VendorField.NAME), names));
    return queries;
  }

  @Override
  public String shown(VendorRequest request) {
    return client.shown(function(request));
  }

  /**
   * Sends changes once, as functions of one request that do not depend on each other.
   *
   * <p>What a refusal means is not interpreted, because Intacct does not publish the message with
   * which it refuses a known control id; the caller looks whether the vendor is there.
   */
  @Override
  public List<Submission> submit(List<VendorRequest> requests) {
    List<Submission> submissions = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += IntacctClient.WRITES_MAX) {
      int to = Math.min(requests.size(), from + IntacctClient.WRITES_MAX);
      submissions.addAll(sent(requests.subList(from, to)));
    }
    return submissions;
  }

  private List<Submission> sent(List<VendorRequest> requests) {
    try {
      List<Outcome<FunctionResult>> results =
          client.write(requests.stream().map(IntacctVendors::function).toList());
      return IntStream.range(0, requests.size())
          .mapToObj(position -> submission(requests.get(position), results.get(position)))
          .toList();
    } catch (ConnectorException e) {
      return Collections.nCopies(requests.size(), unclear(e));
    }
  }

  private static ApiFunction function(VendorRequest request) {
    return VendorElement.function(request.change(), request.controlId().value());
  }

  private static Submission submission(VendorRequest request, Outcome<FunctionResult> outcome) {
    String place = "vendor " + request.change().vendor().id();
    if (!outcome.hasValue()) {
      return new Submission.Unknown(outcome.problems().get(0));
    }
    FunctionResult result = outcome.value();
    return result.isSuccess()
        ? accepted(request.change(), result, place)
        : new Submission.Refused(result.problem(place));
  }

  private static Submission accepted(VendorChange change, FunctionResult result, String place) {
    String id =
        result.records().stream()
            .findFirst()
            .map(created -> created.text(VendorElement.ID))
            .orElse("");
    if (!id.isEmpty() && !id.equals(change.vendor().id())) {
      return new Submission.Refused(VendorAnswerProblem.VENDOR_RENUMBERED.at(place, id));
    }
    Optional<String> recordNo = result.recordNo();
    return recordNo.isPresent()
        ? new Submission.Posted(recordNo.get())
        : new Submission.Unknown(
            IntacctProblem.UNKNOWN_OUTCOME.at(place, "success, but no record number"));
  }

  /** What may have been done, or may be repeated, is unknown; every other failure ends the run. */
  private static Submission unclear(ConnectorException e) {
    ProblemCode code = e.problem().code();
    if (code == IntacctProblem.UNKNOWN_OUTCOME || code == IntacctProblem.BUSY) {
      return new Submission.Unknown(e.problem());
    }
    if (code == IntacctProblem.REQUEST_REFUSED) {
      return new Submission.Refused(e.problem());
    }
    throw e;
  }
}
