// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.wiring.HopPreview;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.intacct.MasterLists;
import io.ledgerhop.mapping.refresh.ListName;
import io.ledgerhop.mapping.refresh.ListsWorkbook;
import io.ledgerhop.mapping.refresh.RefreshedWorkbook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Workbook Lists: brings the lists of the mapping workbook up to date with Intacct. */
public final class WorkbookLists extends SourceTransform<WorkbookListsMeta, ListRow> {

  /** A first refresh may add thousands of entries; the rows have them all. */
  private static final int LOGGED_MAX = 200;

  public WorkbookLists(
      TransformMeta transformMeta,
      WorkbookListsMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<ListRow> values() {
    ListsOptions options = ListsOptions.read(meta, getTransformName(), this).value();
    WorkbookPlace place = WorkbookPlace.read(options.workbook(), this);
    ListsWorkbook workbook = place.workbook();
    CompanyReading company = CompanyReading.of(company(), wanted(options, workbook));
    RefreshedWorkbook refreshed = workbook.refreshed(company.lists());
    boolean writes = options.writes() && !HopPreview.of(this);
    if (writes && !refreshed.isUnchanged()) {
      place.write(refreshed.files(), options.keepsCopy());
      setLinesOutput(refreshed.changes().size());
    }
    List<ListRow> rows = new ArrayList<>();
    refreshed.changes().forEach(change -> rows.add(ListRow.of(change)));
    company.warnings().forEach(warning -> rows.add(ListRow.of(warning)));
    refreshed.warnings().forEach(warning -> rows.add(ListRow.of(warning)));
    tell(rows, refreshed.changes().size(), writes);
    return rows.iterator();
  }

  private MasterLists company() {
    Services services = keep(Services.of(this));
    return new MasterLists(services.intacct(meta.getCompany()).client());
  }

  /** Only lists that the workbook has are read; if it has none of them, its message says so. */
  private static Set<ListName> wanted(ListsOptions options, ListsWorkbook workbook) {
    Set<ListName> wanted = EnumSet.copyOf(options.lists());
    wanted.retainAll(workbook.names());
    if (wanted.isEmpty()) {
      workbook.requireOneOf(options.lists());
    }
    return wanted;
  }

  private void tell(List<ListRow> rows, int changes, boolean writes) {
    rows.stream().limit(LOGGED_MAX).map(ListRow::message).forEach(this::logBasic);
    if (rows.size() > LOGGED_MAX) {
      logBasic("and " + (rows.size() - LOGGED_MAX) + " more");
    }
    if (changes == 0) {
      logBasic("the lists are as Intacct has them, nothing to write");
    } else {
      logBasic(changes + " changes of the lists, " + (writes ? "written" : "not written"));
    }
  }
}
