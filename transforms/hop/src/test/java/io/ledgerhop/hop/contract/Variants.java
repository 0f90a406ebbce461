// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.layout.RowField;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;

/** The output fields of a transform, which one of its options may change. */
final class Variants {

  private Variants() {}

  /** Each set of fields by the choice that leads to it; that of the defaults has an empty name. */
  static Map<String, List<? extends RowField<?>>> of(AdapterMeta<?, ?> meta) throws Exception {
    Map<String, List<? extends RowField<?>>> variants = new LinkedHashMap<>();
    variants.put("", fields(meta));
    for (Field option : Options.inOrder(meta.getClass())) {
      for (Object choice : choices(meta, option)) {
        AdapterMeta<?, ?> chosen = (AdapterMeta<?, ?>) meta.clone();
        Options.property(option).getWriteMethod().invoke(chosen, choice);
        if (variants.values().stream()
            .noneMatch(known -> names(known).equals(names(fields(chosen))))) {
          variants.put(label(meta, option) + ": " + word(choice), fields(chosen));
        }
      }
    }
    return variants;
  }

  private static List<? extends RowField<?>> fields(AdapterMeta<?, ?> meta) {
    return meta.isAppending() ? meta.output().ownFields() : meta.output().fields();
  }

  private static List<String> names(List<? extends RowField<?>> fields) {
    return fields.stream().<String>map(RowField::name).toList();
  }

  private static List<?> choices(AdapterMeta<?, ?> meta, Field option) throws Exception {
    return option.getType() == boolean.class ? List.of(true, false) : offered(meta, option);
  }

  /** What the list of an option offers; none for other widgets. */
  static List<?> offered(Object object, Field option) throws Exception {
    GuiWidgetElement widget = option.getAnnotation(GuiWidgetElement.class);
    if (widget.type() != GuiElementType.COMBO || widget.comboValuesMethod().isEmpty()) {
      return List.of();
    }
    Object values =
        object
            .getClass()
            .getMethod(widget.comboValuesMethod(), ILogChannel.class, IHopMetadataProvider.class)
            .invoke(object, LogChannel.GENERAL, new MemoryMetadataProvider());
    return Optional.ofNullable((List<?>) values).orElse(List.of());
  }

  private static String label(AdapterMeta<?, ?> meta, Field option) throws Exception {
    return Texts.english(meta.getClass(), option.getAnnotation(GuiWidgetElement.class).label());
  }

  private static String word(Object choice) {
    return choice instanceof Boolean yes ? (yes ? "yes" : "no") : choice.toString();
  }
}
