// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.IPluginType;
import org.apache.hop.core.plugins.Plugin;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.plugin.MetadataPluginType;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F79: Help opens the page beside our jar, not a missing one on Hop's site. */
class HelpPageTest {

  @TempDir private Path folder;

  @Test
  void findsThePageOfATransformAndOfAMetadataType() throws Exception {
    Path transform = page("docs/transforms/ledger-rules.html");
    Path type = page("docs/metadata/ledger-trail.html");
    URL home = folder.toUri().toURL();

    assertThat(
            HelpPage.of(
                plugin(TransformPluginType.class, "/pipeline/transforms/ledger-rules.html", home)))
        .contains(transform.toUri().toString());
    assertThat(
            HelpPage.of(
                plugin(MetadataPluginType.class, "/metadata-types/ledger-trail.html", home)))
        .contains(type.toUri().toString());
  }

  @Test
  void returnsEmptyWhereThereIsNoPage() throws Exception {
    String address = "/pipeline/transforms/ledger-rules.html";

    assertThat(HelpPage.of(plugin(TransformPluginType.class, address, null))).isEmpty();
    assertThat(HelpPage.of(plugin(TransformPluginType.class, address, folder.toUri().toURL())))
        .isEmpty();
    assertThat(
            HelpPage.of(
                plugin(TransformPluginType.class, address, new URL("http://127.0.0.1/plugins"))))
        .isEmpty();
  }

  private Path page(String name) throws Exception {
    Path page = folder.resolve(name);
    Files.createDirectories(page.getParent());
    return Files.writeString(page, "<html></html>");
  }

  private static IPlugin plugin(
      Class<? extends IPluginType<?>> type, String address, @Nullable URL folder) {
    boolean isTransform = type == TransformPluginType.class;
    return new Plugin(
        new String[] {"Ours"},
        type,
        isTransform ? ITransformMeta.class : IHopMetadata.class,
        "LedgerHop",
        "ours",
        "ours",
        "ours.svg",
        false,
        false,
        Map.of(),
        List.of(),
        "",
        new String[0],
        folder,
        false,
        address,
        "",
        "");
  }
}
