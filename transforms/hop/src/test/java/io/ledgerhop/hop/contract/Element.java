// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import io.ledgerhop.hop.adapter.AdapterMeta;
import java.lang.reflect.Field;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hop.core.annotations.Action;
import org.apache.hop.core.annotations.Transform;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.plugins.Plugin;
import org.apache.hop.metadata.api.HopMetadata;

/**
 * A transform, an action or a metadata type of ours.
 *
 * @param kind the folder of its page in docs
 */
record Element(String kind, IPlugin plugin) {

  static List<Element> all() throws Exception {
    List<Element> all = new ArrayList<>();
    OurPlugins.transforms().forEach(plugin -> all.add(new Element("transforms", plugin)));
    OurPlugins.actions().forEach(plugin -> all.add(new Element("actions", plugin)));
    OurPlugins.metadataTypes().forEach(plugin -> all.add(new Element("metadata", plugin)));
    return all;
  }

  Page page() {
    return Page.of(kind, plugin.getDocumentationUrl());
  }

  /** The pictures of its dialog, which its page shows. */
  List<DocPicture> pictures() throws Exception {
    return DocPicture.of(page().slug(), Texts.tabs(type()));
  }

  Class<?> type() throws Exception {
    return fresh().getClass();
  }

  /** The element with the defaults of its options. */
  Object fresh() throws Exception {
    if (kind.equals("actions")) {
      return OurPlugins.action(plugin);
    }
    if (kind.equals("metadata")) {
      return OurPlugins.metadata(plugin);
    }
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    meta.setDefault();
    return meta;
  }

  /** The keys of the texts that its annotations name. */
  List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>(own());
    for (Field field : Options.of(type())) {
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      texts.addAll(List.of(widget.label(), widget.toolTip()));
    }
    return texts;
  }

  private List<String> own() throws Exception {
    Transform transform = type().getAnnotation(Transform.class);
    if (transform != null) {
      return List.of(transform.name(), transform.description(), transform.keywords()[0]);
    }
    Action action = type().getAnnotation(Action.class);
    if (action != null) {
      return List.of(action.name(), action.description(), action.keywords()[0]);
    }
    HopMetadata metadata = type().getAnnotation(HopMetadata.class);
    return List.of(metadata.name(), metadata.description());
  }

  /** The plugin as Hop finds it in a folder. */
  IPlugin in(URL folder) {
    return new Plugin(
        plugin.getIds(),
        plugin.getPluginType(),
        plugin.getMainType(),
        plugin.getCategory(),
        plugin.getName(),
        plugin.getDescription(),
        plugin.getImageFile(),
        false,
        false,
        Map.of(),
        List.of(),
        "",
        new String[0],
        folder,
        false,
        plugin.getDocumentationUrl(),
        "",
        "");
  }

  @Override
  public String toString() {
    return plugin.getName();
  }
}
