// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hop.core.plugins.ActionPluginType;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.metadata.plugin.MetadataPluginType;

/**
 * The help page of a plugin, which the zip contains beside the jar.
 *
 * <p>Hop's own help leads to the manual on Hop's site, which has no page about our plugins.
 */
public final class HelpPage {

  private HelpPage() {}

  /** Address of the page; empty if the plugin's folder does not have it. */
  public static Optional<String> of(IPlugin plugin) {
    URL folder = plugin.getPluginDirectory();
    String address = plugin.getDocumentationUrl();
    if (folder == null || address == null) {
      return Optional.empty();
    }
    String name = address.substring(address.lastIndexOf('/') + 1);
    try {
      Path page = Path.of(folder.toURI()).resolve("docs").resolve(folder(plugin)).resolve(name);
      return Files.exists(page) ? Optional.of(page.toUri().toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String folder(IPlugin plugin) {
    if (plugin.getPluginType().equals(MetadataPluginType.class)) {
      return "metadata";
    }
    return plugin.getPluginType().equals(ActionPluginType.class) ? "actions" : "transforms";
  }
}
