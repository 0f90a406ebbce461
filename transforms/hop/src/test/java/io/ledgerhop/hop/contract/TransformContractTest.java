// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.injection.bean.BeanInjectionInfo;
import org.apache.hop.core.injection.bean.BeanInjector;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every transform of ours, tested for all that Hop finds. */
class TransformContractTest {

  /** Tags that Hop itself writes beside the options of a transform. */
  private static final Set<String> RESERVED =
      Set.of(
          "name",
          "type",
          "description",
          "distribute",
          "custom_distribution",
          "copies",
          "partitioning",
          "attributes",
          "GUI");

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void keepsEveryOptionWhenThePipelineIsSavedAndLoaded(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    Options.fill(meta);

    AdapterMeta<?, ?> loaded = saveAndLoad(plugin, meta);

    assertThat(Options.values(loaded)).isEqualTo(Options.values(meta));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void copiesEveryOption(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    Options.fill(meta);

    assertThat(Options.values(meta.clone())).isEqualTo(Options.values(meta));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void neverReturnsNullForAnOption(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    for (Field field : Options.of(meta.getClass())) {
      if (field.getType() == String.class) {
        Options.property(field).getWriteMethod().invoke(meta, new Object[] {null});
      }
    }

    assertThat(Options.values(meta).values()).doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void takesEveryOptionByInjection(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    List<Field> options = Options.of(meta.getClass());

    for (Field field : options) {
      String key = field.getAnnotation(HopMetadataProperty.class).injectionKey();
      assertThat(key).as(field.getName()).matches("[A-Z][A-Z0-9_]+");
      inject(meta, key, field.getType() == boolean.class ? "Y" : "injected " + key);
      assertThat(Options.values(meta).get(field.getName()))
          .isEqualTo(field.getType() == boolean.class ? true : "injected " + key);
    }
    assertThat(options.stream().map(field -> field.getAnnotation(HopMetadataProperty.class)))
        .extracting(HopMetadataProperty::injectionKey)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void declaresEveryOptionOnceWithKeyAndWidget(IPlugin plugin) throws Exception {
    Class<?> type = OurPlugins.meta(plugin).getClass();

    assertThat(type.isAnnotationPresent(GuiPlugin.class)).isTrue();
    for (Field field : Options.of(type)) {
      HopMetadataProperty property = field.getAnnotation(HopMetadataProperty.class);
      assertThat(property.key()).matches("[a-z][a-z0-9_]+").isNotIn(RESERVED);
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      assertThat(widget).as(field.getName()).isNotNull();
      assertThat(Options.sections()).contains(widget.parentId());
      assertThat(widget.order()).as("order of " + field.getName()).matches("\\d{4,5}");
    }
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void offersTheFollowingTransformsForEveryTarget(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    long combos =
        Options.of(meta.getClass()).stream()
            .map(field -> field.getAnnotation(GuiWidgetElement.class))
            .filter(widget -> widget.type() == GuiElementType.COMBO)
            .filter(widget -> widget.comboValuesMethod().equals(AdapterMeta.NEXT_TRANSFORMS))
            .count();

    assertThat(meta.targets()).hasSize((int) combos);
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void showsItselfInTheGui(IPlugin plugin) throws Exception {
    assertThat(plugin.getIds()[0]).startsWith("LedgerHop");
    assertThat(plugin.getCategory()).isEqualTo("LedgerHop");
    assertThat(plugin.getName()).isNotBlank().doesNotContain("!", "i18n");
    assertThat(plugin.getDescription()).isNotBlank().doesNotContain("!", "i18n");
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void hasADialogThatHopFinds(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);

    Class<?> dialog = Class.forName(meta.getDialogClassName());

    assertThat(
            dialog.getConstructor(
                Shell.class, IVariables.class, meta.getClass(), PipelineMeta.class))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void declaresTheFieldsOfItsLayoutAndSupportsAnErrorHop(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    RowMeta row = new RowMeta();
    if (meta.isAppending()) {
      meta.input().orElseThrow().addTo(row, "before");
    }

    meta.getFields(row, "here", null, null, new Variables(), new MemoryMetadataProvider());

    assertThat(row.getFieldNames())
        .containsExactly(
            meta.output().fields().stream().map(field -> field.name()).toArray(String[]::new))
        .doesNotHaveDuplicates();
    assertThat(meta.supportsErrorHandling()).isTrue();
  }

  private static AdapterMeta<?, ?> saveAndLoad(IPlugin plugin, AdapterMeta<?, ?> meta)
      throws Exception {
    PipelineMeta pipeline = new PipelineMeta();
    pipeline.setName("saved");
    pipeline.addTransform(new TransformMeta(plugin.getIds()[0], "ours", meta));
    byte[] xml = pipeline.getXml(new Variables()).getBytes(StandardCharsets.UTF_8);
    PipelineMeta loaded =
        new PipelineMeta(
            new ByteArrayInputStream(xml), new MemoryMetadataProvider(), new Variables());
    return (AdapterMeta<?, ?>) loaded.findTransform("ours").getTransform();
  }

  private static <M> void inject(M meta, String key, String value) throws Exception {
    @SuppressWarnings("unchecked")
    Class<M> type = (Class<M>) meta.getClass();
    BeanInjector<M> injector =
        new BeanInjector<>(new BeanInjectionInfo<>(type), new MemoryMetadataProvider());
    injector.setProperty(meta, key, null, value);
  }
}
