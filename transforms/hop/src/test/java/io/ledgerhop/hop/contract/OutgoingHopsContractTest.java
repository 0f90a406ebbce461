// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.Target;
import io.ledgerhop.hop.fixture.TransformBench;
import java.util.List;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F101: no transform of ours starts when Hop would drop or divert its rows. */
class OutgoingHopsContractTest {

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void refusesADisabledErrorHop(IPlugin plugin) throws Exception {
    TransformBench bench =
        TransformBench.of(OurPlugins.meta(plugin))
            .errorHop("errors")
            .drawn(OutgoingHopsContractTest::disableTheErrorHop);

    String message = "tested: the error hop to \"errors\" is disabled";
    assertThat(bench.refused()).contains(message);
    assertThat(bench.verified()).anyMatch(remark -> remark.startsWith(message));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void refusesEveryTargetThatIsNotInThePipeline(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    for (Target target : List.copyOf(meta.targets())) {
      target.rename().accept("gone");

      TransformBench bench = TransformBench.of(meta);

      String message = "tested, " + target.label() + ": \"gone\" is chosen as a target, but no hop";
      assertThat(bench.refused()).contains(message);
      assertThat(bench.verified()).anyMatch(remark -> remark.startsWith(message));
      target.rename().accept("");
    }
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void refusesSeveralCopiesOfATransformThatMustSeeAllRows(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    TransformBench bench =
        TransformBench.of(meta).drawn((pipeline, tested) -> tested.setCopiesString("2"));

    String message = "tested: it is to run in 2 copies, each of which would get only some";
    assertThat(bench.verified().stream().anyMatch(remark -> remark.startsWith(message)))
        .isEqualTo(meta.isSingle());
    if (meta.isSingle()) {
      assertThat(bench.refused()).contains(message);
    }
  }

  private static void disableTheErrorHop(PipelineMeta pipeline, TransformMeta tested) {
    pipeline.findPipelineHop(tested, pipeline.findTransform("errors"), true).setEnabled(false);
  }
}
