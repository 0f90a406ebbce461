// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.util.List;

/** The vendor that was created in the simulated company; its text is that of the results. */
record DemoVendor(String id, String name, String recordNo) {

  /** The only one. */
  static DemoVendor in(SampleProject project) {
    List<StoredRecord> created = project.records("VENDOR");
    assertThat(created).hasSize(1);
    StoredRecord vendor = created.get(0);
    return new DemoVendor(vendor.text("VENDORID"), vendor.text("NAME"), vendor.text("RECORDNO"));
  }

  @Override
  public String toString() {
    return "vendor " + id + ": " + name;
  }
}
