// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.fixture.TransformBench;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.logging.HopLogStore;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.util.StringUtil;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 13: whatever stands in the options of a transform, the run ends with a sentence. */
@Timeout(60)
class BadOptionsContractTest {

  private static final String UNKNOWN = "${NOWHERE_SET}";

  /** Options of the samples that another option, which is left blank then, switches off. */
  private static final Map<String, String> SWITCHED_OFF_BY =
      Map.of("OrdersInputMeta.trail", "onlyNew", "SettlementInputMeta.sellers", "files");

  @TempDir private Path out;

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void saysItWhenAllOptionsAreBlank(IPlugin plugin) throws Exception {
    assertThatItSays(filled(OurPlugins.meta(plugin), ""));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void saysItWhenAllOptionsAreOfAnotherType(IPlugin plugin) throws Exception {
    assertThatItSays(filled(OurPlugins.meta(plugin), out + "/12,5 = <ä> | :?*"));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void saysItWhenTheVariablesOfAllOptionsAreUnknown(IPlugin plugin) throws Exception {
    assertThatItSays(filled(OurPlugins.meta(plugin), UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void verifiesEachOptionWithAnUnknownVariable(IPlugin plugin) throws Exception {
    List<Field> options = Options.of(OurPlugins.meta(plugin).getClass());
    for (Field option : options) {
      if (option.getType() == String.class) {
        AdapterMeta<?, ?> meta = sample(plugin);
        Options.property(option).getWriteMethod().invoke(meta, UNKNOWN);
        String place = option.getDeclaringClass().getSimpleName() + "." + option.getName();
        String other = SWITCHED_OFF_BY.getOrDefault(place, "");
        for (Field named : options) {
          if (named.getName().equals(other)) {
            Options.property(named).getWriteMethod().invoke(meta, "");
          }
        }

        assertThat(prepared(meta).verified())
            .as(option.getName())
            .allMatch(remark -> remark.endsWith(")"))
            .anyMatch(remark -> remark.contains(UNKNOWN));
      }
    }
  }

  /** The keys of options that came later are missing in it. */
  @ParameterizedTest
  @MethodSource("transforms")
  void loadsAFileOfAnOlderVersionWithTheDefaults(IPlugin plugin) throws Exception {
    String xml =
        "<pipeline><info><name>old</name></info><transform><name>ours</name><type>"
            + plugin.getIds()[0]
            + "</type><option_of_an_older_version>x</option_of_an_older_version>"
            + "</transform></pipeline>";

    PipelineMeta loaded =
        new PipelineMeta(
            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
            new MemoryMetadataProvider(),
            new Variables());

    assertThat(Options.values(loaded.findTransform("ours").getTransform()))
        .isEqualTo(Options.values(OurPlugins.meta(plugin)));
  }

  /** The project has none of the objects that the sample names. */
  @ParameterizedTest
  @MethodSource("transforms")
  void namesTheMetadataObjectThatIsMissing(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = sample(plugin);
    boolean isNaming = false;
    for (Field option : Options.of(meta.getClass())) {
      Object name = Options.values(meta).get(option.getName());
      if (Options.widget(option).type() == GuiElementType.METADATA && !"".equals(name)) {
        Options.property(option).getWriteMethod().invoke(meta, "Renamed since");
        isNaming = true;
      }
    }

    String log = assertThatItSays(meta);

    if (isNaming && log.contains("ERROR")) {
      assertThat(log).contains("known: none (");
    }
  }

  private static AdapterMeta<?, ?> filled(AdapterMeta<?, ?> meta, String text) throws Exception {
    for (Field option : Options.of(meta.getClass())) {
      if (option.getType() == String.class) {
        Options.property(option).getWriteMethod().invoke(meta, text);
      }
    }
    return meta;
  }

  /** The transform of its sample, whose targets are in another pipeline. */
  private static AdapterMeta<?, ?> sample(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta =
        (AdapterMeta<?, ?>)
            ((AdapterMeta<?, ?>) SampleElements.transform(plugin).getTransform()).clone();
    List.copyOf(meta.targets()).forEach(target -> target.rename().accept(""));
    return meta;
  }

  /** Runs it without rows, and returns what is in the log. */
  private String assertThatItSays(AdapterMeta<?, ?> meta) throws Exception {
    TransformBench bench = prepared(meta);
    if (meta.input().isPresent()) {
      RowMeta fields = new RowMeta();
      meta.input().get().addTo(fields, "before");
      bench.rows(fields, List.of());
    }
    int before = HopLogStore.getLastBufferLineNr();
    String log = "";
    try {
      log = bench.local().log();
    } catch (HopException refused) {
      log = HopLogStore.getAppender().getBuffer(null, true, before).toString();
    }
    assertThat(log).doesNotContain("report it with the log", "\tat ", "Unexpected error");
    return log;
  }

  /** A pipeline in which the variables of the samples have a value, if only an empty one. */
  private TransformBench prepared(AdapterMeta<?, ?> meta) throws Exception {
    TransformBench bench =
        TransformBench.of(meta)
            .variable("PROJECT_HOME", SampleElements.PROJECT.toAbsolutePath().toString())
            .variable("LEDGERHOP_OUT", out.toString());
    for (Object value : Options.values(meta).values()) {
      List<String> names = new ArrayList<>();
      StringUtil.getUsedVariables(String.valueOf(value), names, false);
      names.stream()
          .filter(BadOptionsContractTest::mayBeEmpty)
          .forEach(name -> bench.variable(name, ""));
    }
    return bench;
  }

  /** Whether a variable of the sample may be empty. */
  private static boolean mayBeEmpty(String name) {
    return name.startsWith("LEDGERHOP_") && !name.equals("LEDGERHOP_OUT");
  }
}
