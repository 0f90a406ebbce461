// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.server.FaultScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several pipelines in one process of Hop. */
@Timeout(300)
class HopPipelinesTest {

  @TempDir private Path folder;

  /** Two cannot run, one because there is no such file and one because of an option. */
  @Test
  void runsEachWhateverBecameOfThoseBeforeIt() throws Exception {
    SampleProject project = SampleProject.inProcessesOfItsOwn(folder);

    Hopped hopped =
        project.hop(
            List.of(
                "pipelines/no-such-file.hpl",
                "pipelines/settlements-to-intacct.hpl",
                "pipelines/vendor-orders-to-intacct.hpl"),
            Map.of("LEDGERHOP_MAPPING", "no-such-workbook.xlsx"),
            new FaultScript());

    assertThat(hopped.exitCode()).isEqualTo(1);
    assertThat(project.file("hop.log")).contains("no-such-file.hpl", "no-such-workbook.xlsx");
    assertThat(project.journals()).isEmpty();
    assertThat(project.records("PODOCUMENT")).isNotEmpty();
    assertThat(project.file("vendor-orders/run.json")).contains("\"exitCode\" : 0");
  }
}
