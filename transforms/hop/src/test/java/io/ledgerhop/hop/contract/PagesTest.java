// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.layout.RowField;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Properties;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.workflow.action.IAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F79: each element has a page with fixed headings, whose tables match the annotations and the
 * layouts.
 */
class PagesTest {

  private static final String FIELDS = "/io/ledgerhop/hop/layout/fields/messages/messages_";

  /** A shorter help text says no more than the label. */
  private static final String SENTENCE = "\\S+\\s+\\S+\\s+\\S.*";

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  static List<IPlugin> actions() throws Exception {
    return OurPlugins.actions();
  }

  static List<IPlugin> metadataTypes() throws Exception {
    return OurPlugins.metadataTypes();
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void everyTransformHasAPage(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    meta.setDefault();
    Page page = Page.of("transforms", plugin.getDocumentationUrl());

    assertThat(page.headings())
        .as(page.file().toString())
        .containsExactly(
            "Description", "Input", "Options", "Output", "Errors", "Example", "Limits");
    page.requireTable("options", Tables.options(meta));
    page.requireTable("output", Tables.output(meta));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void everyActionHasAPage(IPlugin plugin) throws Exception {
    IAction action = OurPlugins.action(plugin);
    Page page = Page.of("actions", plugin.getDocumentationUrl());

    assertThat(page.headings())
        .as(page.file().toString())
        .containsExactly("Description", "Options", "Result", "Errors", "Example", "Limits");
    page.requireTable("options", Tables.options(action));
    requireSentences(action.getClass());
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void everyMetadataTypeHasAPage(IPlugin plugin) throws Exception {
    IHopMetadata object = OurPlugins.metadata(plugin);
    Page page = Page.of("metadata", plugin.getDocumentationUrl());

    assertThat(page.headings())
        .as(page.file().toString())
        .containsExactly("Description", "Options", "Errors", "Example", "Limits");
    page.requireTable("options", Tables.options(object));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void everyOptionOfATransformIsExplained(IPlugin plugin) throws Exception {
    requireSentences(OurPlugins.meta(plugin).getClass());
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void everyOptionOfAMetadataTypeIsExplained(IPlugin plugin) throws Exception {
    requireSentences(OurPlugins.metadata(plugin).getClass());
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void everyFieldIsExplainedInEveryLanguage(IPlugin plugin) throws Exception {
    List<String> names =
        Variants.of(OurPlugins.meta(plugin)).values().stream()
            .flatMap(List::stream)
            .<String>map(RowField::name)
            .toList();

    for (String language : Texts.LANGUAGES) {
      Properties meanings = Texts.load(FIELDS + language + ".properties");
      assertThat(names)
          .as("fields of " + plugin.getName() + " without a meaning in " + FIELDS + language)
          .allMatch(meanings::containsKey);
    }
  }

  private static void requireSentences(Class<?> type) throws Exception {
    for (Field field : Options.of(type)) {
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      assertThat(Texts.english(type, widget.toolTip()))
          .as("help of " + type.getSimpleName() + "." + field.getName())
          .matches(SENTENCE)
          .isNotEqualTo(Texts.english(type, widget.label()));
    }
  }
}
