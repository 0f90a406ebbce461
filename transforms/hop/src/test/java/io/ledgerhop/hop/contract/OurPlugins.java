// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import io.ledgerhop.hop.adapter.AdapterMeta;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.plugins.ActionPluginType;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.IPluginType;
import org.apache.hop.core.plugins.PluginRegistry;
import org.apache.hop.core.plugins.TransformPluginType;
import org.apache.hop.core.util.EnvUtil;
import org.apache.hop.i18n.LanguageChoice;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.plugin.MetadataPluginType;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.workflow.action.IAction;

/** All our plugins that Hop finds through the index in the jar. */
final class OurPlugins {

  private OurPlugins() {}

  static List<IPlugin> transforms() throws HopException {
    return ours(TransformPluginType.class).toList();
  }

  static List<IPlugin> metadataTypes() throws HopException {
    return ours(MetadataPluginType.class).toList();
  }

  static List<IPlugin> actions() throws HopException {
    return ours(ActionPluginType.class).toList();
  }

  static IAction action(IPlugin plugin) throws HopException {
    return PluginRegistry.getInstance().loadClass(plugin, IAction.class);
  }

  static AdapterMeta<?, ?> meta(IPlugin plugin) throws HopException {
    return (AdapterMeta<?, ?>) PluginRegistry.getInstance().loadClass(plugin, ITransformMeta.class);
  }

  static IHopMetadata metadata(IPlugin plugin) throws HopException {
    return PluginRegistry.getInstance().loadClass(plugin, IHopMetadata.class);
  }

  private static Stream<IPlugin> ours(Class<? extends IPluginType<?>> type) throws HopException {
    LanguageChoice.getInstance().setDefaultLocale(EnvUtil.createLocale(Texts.LANGUAGE));
    HopEnvironment.init();
    return PluginRegistry.getInstance().getPlugins(type).stream()
        .filter(plugin -> mainClass(plugin).startsWith("io.ledgerhop."));
  }

  static String mainClass(IPlugin plugin) {
    return plugin.getClassMap().get(plugin.getMainType());
  }
}
