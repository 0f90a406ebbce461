// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F4: the accounting periods of a company, read from Intacct. */
@Timeout(30)
class ReportingPeriodsTest {

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void leavesOutQuartersAndYearsAndWhatIsNotActive() {
    gateway.answers("session.xml");
    String rows =
        String.join(
            "",
            period("Year 2026", "01/01/2026", "12/31/2026", "active"),
            period("Month Ended October 2026", "10/01/2026", "10/31/2026", "active"),
            period("October again", "10/01/2026", "10/31/2026", "active"),
            period("Q4 2026", "10/01/2026", "12/31/2026", "active"),
            period("Month Ended November 2026", "11/01/2026", "11/30/2026", "active"),
            period("Old October", "10/05/2026", "10/06/2026", "inactive"));
    gateway.answers(200, Pages.of("REPORTINGPERIOD", rows, 0));

    assertThat(ReportingPeriods.table(gateway.client()))
        .containsExactly(
            List.of("NAME", "START_DATE", "END_DATE"),
            List.of("Month Ended October 2026", "2026-10-01", "2026-10-31"),
            List.of("Month Ended November 2026", "2026-11-01", "2026-11-30"));
  }

  private static String period(String name, String first, String last, String status) {
    String row =
        """
        <REPORTINGPERIOD><NAME>%s</NAME><START_DATE>%s</START_DATE><END_DATE>%s</END_DATE>\
        <STATUS>%s</STATUS></REPORTINGPERIOD>""";
    return row.formatted(name, first, last, status);
  }
}
