// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.secret.SecretVault;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.gui.plugin.GuiPlugin;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.api.IHopMetadataSerializer;
import org.apache.hop.metadata.serializer.json.JsonMetadataProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every metadata type of ours, tested for all that Hop finds. */
class MetadataContractTest {

  @TempDir private Path folder;

  static List<IPlugin> metadataTypes() throws Exception {
    return OurPlugins.metadataTypes();
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void keepsEveryOptionInItsFile(IPlugin plugin) throws Exception {
    IHopMetadata object = OurPlugins.metadata(plugin);
    Options.fill(object);
    object.setName("ours");

    IHopMetadata loaded = throughItsFile(object);

    assertThat(Options.values(loaded)).isEqualTo(Options.values(object));
  }

  /** S2: Hop's own encoder is not used, because the value is encrypted already. */
  @ParameterizedTest
  @MethodSource("metadataTypes")
  void showsSecretsAsStarsAndKeepsHopsEncoderOut(IPlugin plugin) throws Exception {
    for (Field field : Options.of(OurPlugins.metadata(plugin).getClass())) {
      assertThat(field.getAnnotation(HopMetadataProperty.class).password())
          .as(field.getName() + " is not encoded by Hop")
          .isFalse();
      assertThat(field.getAnnotation(GuiWidgetElement.class).password())
          .as(field.getName() + " is shown as stars")
          .isEqualTo(isSecret(field));
    }
  }

  /** S2, F69: whatever is not an expression is encrypted when the option is read. */
  @ParameterizedTest
  @MethodSource("metadataTypes")
  void encryptsSecretsAndLeavesExpressionsAlone(IPlugin plugin) throws Exception {
    List<String> expressions = List.of("${WORD}", "#{vault:word}", "%%WORD%%");
    for (Field field : Options.of(OurPlugins.metadata(plugin).getClass())) {
      if (isSecret(field)) {
        String file = fileWith(plugin, field, "canary-in-" + field.getName());
        assertThat(file).contains(SecretVault.PREFIX).doesNotContain("canary");
        for (String expression : expressions) {
          assertThat(fileWith(plugin, field, expression)).contains(expression);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void declaresEveryOptionOnceWithWidget(IPlugin plugin) throws Exception {
    Class<?> type = OurPlugins.metadata(plugin).getClass();

    assertThat(type.isAnnotationPresent(GuiPlugin.class)).isTrue();
    for (Field field : Options.of(type)) {
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      assertThat(widget).as(field.getName()).isNotNull();
      assertThat(Options.sections()).contains(widget.parentId());
    }
  }

  @ParameterizedTest
  @MethodSource("metadataTypes")
  void hasAnEditorThatHopFinds(IPlugin plugin) throws Exception {
    Class<?> type = OurPlugins.metadata(plugin).getClass();

    assertThat(Class.forName(type.getName() + "Editor")).isNotNull();
  }

  private static boolean isSecret(Field field) {
    return field.getName().matches("(?i).*(secret|password|token|key)$");
  }

  private String fileWith(IPlugin plugin, Field field, String value) throws Exception {
    IHopMetadata object = OurPlugins.metadata(plugin);
    object.setName("ours");
    Options.property(field).getWriteMethod().invoke(object, value);
    throughItsFile(object);
    return Files.readString(folder.resolve(plugin.getIds()[0]).resolve("ours.json"));
  }

  private <T extends IHopMetadata> T throughItsFile(T object) throws Exception {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) object.getClass();
    IHopMetadataSerializer<T> files =
        new JsonMetadataProvider(Encr.getEncoder(), folder.toString(), new Variables())
            .getSerializer(type);
    files.save(object);
    return files.load(object.getName());
  }
}
