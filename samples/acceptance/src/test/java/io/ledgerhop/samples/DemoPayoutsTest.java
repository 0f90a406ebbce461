// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Hopped;
import io.ledgerhop.simulators.amazon.Demo;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.settlement.Debt;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F24 and F82: the payouts of the demo, of which those of the seller in Canada are in dollars. */
@Timeout(300)
class DemoPayoutsTest {

  private static final Pattern CLEARING = Pattern.compile("115[0-2]");
  private static final Map<String, String> ALL = Map.of("LEDGERHOP_PAYOUTS_FROM", "2026-01-01");

  @TempDir private Path folder;

  @Test
  void entersEachPayoutOfTheDemoThatHasArrived() throws Exception {
    SampleProject project = new SampleProject(folder);
    assertThat(project.run().exitCode()).isZero();

    Hopped hopped = project.hop("pipelines/payouts-to-intacct.hpl", ALL);

    JsonNode run = project.runJson();
    assertThat(hopped.log().errors()).as(hopped.log().toString()).isZero();
    assertThat(run.path("exit").asText()).as(run.toString()).isEqualTo("done");
    assertThat(run.path("findings")).isEmpty();
    Set<String> arrived = arrived();
    assertThat(run.path("settlements")).hasSameSizeAs(arrived);
    for (String id : arrived) {
      assertThat(project.settlements()).contains(id + "P");
      assertThat(clearing(project, id)).as(id).isEqualByComparingTo("0.00");
    }
  }

  /** The settlements that were paid out before now. */
  private static Set<String> arrived() {
    Set<String> arrived = new TreeSet<>();
    add(arrived, Demo.US, Debt.CARRIED);
    add(arrived, Demo.CA, Debt.NONE);
    add(arrived, Demo.DE, Debt.CHARGED);
    return arrived;
  }

  private static void add(Set<String> arrived, Seller seller, Debt debt) {
    for (int index = 0; index < Demo.STANDARD.settlements(); index++) {
      GeneratedSettlement settlement = Demo.STANDARD.series(seller, debt).settlement(index);
      if (settlement.total().signum() > 0
          && !Clock.systemUTC().instant().isBefore(settlement.deposit())) {
        arrived.add(settlement.id());
      }
    }
  }

  private static BigDecimal clearing(SampleProject project, String settlementId) {
    List<JournalLine> lines =
        project.entries().stream()
            .flatMap(entry -> entry.lines().stream())
            .filter(line -> CLEARING.matcher(line.account()).matches())
            .filter(line -> line.memo().equals("Amazon settlement " + settlementId))
            .toList();
    return lines.stream().map(JournalLine::signedAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
