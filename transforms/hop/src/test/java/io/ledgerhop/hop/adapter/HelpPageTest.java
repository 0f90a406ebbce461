// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.Plugin;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F79: Help opens no page that is not there; {@code ElementsTest} opens those that are. */
class HelpPageTest {

  @TempDir private Path folder;

  @Test
  void returnsEmptyWhereThereIsNoPage() throws Exception {
    String address = "/pipeline/transforms/ledger-rules.html";

    assertThat(HelpPage.of(plugin(address, null))).isEmpty();
    assertThat(HelpPage.of(plugin(address, folder.toUri().toURL()))).isEmpty();
    assertThat(HelpPage.of(plugin(address, new URL("http://127.0.0.1/plugins")))).isEmpty();
  }

  private static IPlugin plugin(String address, @Nullable URL folder) {
    return new Plugin(
        new String[] {"Ours"},
        TransformPluginType.class,
        ITransformMeta.class,
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
