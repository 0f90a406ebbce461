// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.BatchTransform;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.wiring.HopPreview;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.VendorTrail;
import io.ledgerhop.posting.vendor.VendorAct;
import io.ledgerhop.posting.vendor.VendorEntry;
import io.ledgerhop.posting.vendor.VendorResult;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Intacct Vendor Output: brings the vendor of each row into Intacct, or only looks for it. */
public class IntacctVendorOutput
    extends BatchTransform<IntacctVendorOutputMeta, WrittenVendor, EnteredVendor> {

  /** So many vendors are looked up with one call. */
  static final int BATCH_MAX = 500;

  private @Nullable OpenEntry opened;

  /** What a run needs for the vendors. */
  record OpenEntry(VendorEntry entry, VendorList list, VendorAct act) {

    /** One result for each vendor, in the same order. */
    List<EnteredVendor> enter(List<WrittenVendor> batch) {
      List<Outcome<Vendor>> read = batch.stream().map(this::read).toList();
      List<Vendor> right = read.stream().filter(Outcome::hasValue).map(Outcome::value).toList();
      List<VendorResult> results = entry.enter(right, act);
      List<EnteredVendor> entered = new ArrayList<>();
      int next = 0;
      for (int index = 0; index < batch.size(); index++) {
        Outcome<Vendor> vendor = read.get(index);
        VendorResult result =
            vendor.hasValue() ? results.get(next++) : wrong(batch.get(index), vendor);
        entered.add(new EnteredVendor(batch.get(index), result, problems(result, vendor)));
      }
      return entered;
    }

    private Outcome<Vendor> read(WrittenVendor written) {
      String id = list.idOf(written.id());
      return Vendor.read("vendor " + written.id(), id, written.texts());
    }

    private VendorResult wrong(WrittenVendor written, Outcome<Vendor> read) {
      Vendor nothing = Vendor.of(list.idOf(written.id()), Map.of());
      return VendorResult.rejected(nothing, read.problems().get(0));
    }

    private static List<Problem> problems(VendorResult result, Outcome<Vendor> read) {
      return Stream.concat(result.problem().stream(), read.problems().stream()).distinct().toList();
    }
  }

  public IntacctVendorOutput(
      TransformMeta transformMeta,
      IntacctVendorOutputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() throws HopException {
    VendorOutputOptions options = meta.options(getTransformName(), this);
    Outcome<VendorList> list = options.vendors();
    if (!list.hasValue()) {
      throw new HopException(list.messages());
    }
    list.problems().forEach(warning -> logBasic(warning.message()));
    boolean preview = HopPreview.of(this) || options.preview().value();
    opened = new OpenEntry(entry(preview), list.value(), options.act().value());
  }

  /** Looks up and writes vendors; a preview writes nothing to the ledger nor to the trail. */
  VendorEntry entry(boolean preview) {
    Services services = keep(Services.of(this));
    Ledger ledger = services.ledger(meta.getCompany());
    VendorTrail trail = preview ? new MemoryTrail() : services.trail(meta.getTrail());
    Ledger books = preview ? new PreviewLedger(ledger) : ledger;
    return new VendorEntry(books, trail, services.clock(), services.sleeper());
  }

  @Override
  protected int batchMax() {
    return BATCH_MAX;
  }

  @Override
  protected RowLayout<WrittenVendor> reading() {
    VendorOutputOptions options = meta.options(getTransformName(), this);
    return VendorFieldRows.written(options.id(), options.fields());
  }

  @Override
  protected List<EnteredVendor> takeAll(List<WrittenVendor> batch) {
    OpenEntry known = opened;
    if (known == null) {
      throw new IllegalStateException("not opened");
    }
    List<EnteredVendor> entered = known.enter(batch);
    entered.forEach(this::count);
    return entered;
  }

  private void count(EnteredVendor vendor) {
    switch (vendor.result().status()) {
      case CREATED -> incrementLinesOutput();
      case UPDATED -> incrementLinesUpdated();
      case MATCHED, PREVIEWED, REJECTED -> {}
    }
  }

  /** A vendor that was rejected is also copied to its own target. */
  @Override
  protected String copyTo(EnteredVendor row) {
    return row.isRejected() ? meta.getRejectsTarget() : "";
  }
}
