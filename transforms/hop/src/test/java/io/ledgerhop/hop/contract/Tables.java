// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.dialog.ChoiceWords;
import io.ledgerhop.hop.layout.FieldMeaning;
import io.ledgerhop.hop.layout.RowField;
import io.ledgerhop.hop.option.UsedIf;
import io.ledgerhop.hop.pick.GetFields;
import io.ledgerhop.hop.pick.PickList;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.jspecify.annotations.Nullable;

/** The tables of a page, generated from the annotations and the row layout. */
final class Tables {

  private Tables() {}

  /**
   * The options of a transform, an action or a metadata type, in the order of its dialog; one table
   * for each tab.
   */
  static String options(Object object) throws Exception {
    Map<String, List<Field>> sections = Options.bySection(object.getClass());
    StringBuilder tables = new StringBuilder();
    for (Map.Entry<String, List<Field>> section : sections.entrySet()) {
      if (sections.size() > 1) {
        tables.append(tables.isEmpty() ? "" : "\n");
        tables.append("**").append(Texts.englishSection(section.getKey())).append("**\n\n");
      }
      tables.append(options(object, section.getValue()));
    }
    return tables.toString();
  }

  private static String options(Object object, List<Field> options) throws Exception {
    boolean isTransform = object instanceof AdapterMeta<?, ?>;
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("Option", "Meaning", "Default", isTransform ? "Injection key" : "Key in the file"));
    for (Field field : options) {
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      HopMetadataProperty property = field.getAnnotation(HopMetadataProperty.class);
      Object value = Options.property(field).getReadMethod().invoke(object);
      rows.add(
          List.of(
              Texts.english(object.getClass(), widget.label()),
              Texts.english(object.getClass(), widget.toolTip())
                  + inFile(object, field)
                  + used(object, field)
                  + filled(field)
                  + listed(field),
              code(value),
              code(isTransform ? property.injectionKey() : keyInFile(field, property))));
    }
    return table(rows);
  }

  /** With which choice of another option it does something. */
  private static String used(Object object, Field field) throws Exception {
    UsedIf used = field.getAnnotation(UsedIf.class);
    if (used == null) {
      return "";
    }
    Field other = field.getDeclaringClass().getDeclaredField(used.option());
    String label =
        Texts.english(object.getClass(), other.getAnnotation(GuiWidgetElement.class).label());
    if (used.is().length == 0) {
      return ". Used when *" + label + "* is filled";
    }
    Map<String, String> words = ChoiceWords.of(object, other.getName(), List.of(used.is())).words();
    List<String> choices =
        words.values().stream().map(word -> word.equals("Y") ? "yes" : word).toList();
    return ". Used when *" + label + "* is " + either(choices);
  }

  private static String either(List<String> choices) {
    int last = choices.size() - 1;
    return last == 0
        ? choices.get(0)
        : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  private static String filled(Field option) {
    return option.isAnnotationPresent(GetFields.class)
        ? ". *Get Fields* fills the table with the incoming fields"
        : "";
  }

  /** Where the list behind the button of an option comes from. */
  private static String listed(Field option) throws Exception {
    PickList list = option.getAnnotation(PickList.class);
    if (list == null) {
      return "";
    }
    String key = "PickList." + list.value();
    String text = Texts.of(PickList.class, "en_US").getProperty(key, "");
    assertThat(text).as(key).isNotBlank();
    return ". *Choose...* lists: "
        + text.substring(0, 1).toLowerCase(Locale.ROOT)
        + text.substring(1)
        + (list.prefix().isEmpty() ? "" : "; it writes " + code(list.prefix()) + " and the code");
  }

  /** What a file and an injected row hold in place of what the dialog shows. */
  private static String inFile(Object object, Field field) throws Exception {
    List<String> constants = Variants.offered(object, field).stream().map(String::valueOf).toList();
    if (constants.equals(List.of("Y", "N"))) {
      return "; `Y` or `N` in the file";
    }
    Map<String, String> words = ChoiceWords.of(object, field.getName(), constants).words();
    List<String> different =
        words.entrySet().stream()
            .filter(word -> !word.getKey().equals(word.getValue()))
            .map(word -> code(word.getKey()) + " for " + word.getValue())
            .toList();
    return different.isEmpty() ? "" : ". In the file: " + String.join("; ", different);
  }

  /** Hop writes an option without its own key under the name of its field. */
  private static String keyInFile(Field field, HopMetadataProperty property) {
    return property.key().isEmpty() ? field.getName() : property.key();
  }

  /**
   * The output fields of a transform, one table for each choice that changes them; only the
   * appended fields, if it keeps the incoming row.
   */
  static String output(AdapterMeta<?, ?> meta) throws Exception {
    StringBuilder tables = new StringBuilder();
    Variants.of(meta)
        .forEach(
            (choice, fields) -> {
              tables.append(choice.isEmpty() ? "" : "\n**" + choice + "**\n\n");
              tables.append(fields.isEmpty() ? "The rows leave as they came.\n" : fields(fields));
            });
    return tables.toString();
  }

  private static String fields(List<? extends RowField<?>> fields) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Field", "Hop type", "Meaning"));
    for (RowField<?> field : fields) {
      rows.add(List.of(code(field.name()), field.hopType(), FieldMeaning.inEnglish(field.name())));
    }
    return table(rows);
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder(line(rows.get(0)));
    table.append("|---".repeat(rows.get(0).size())).append("|\n");
    rows.stream().skip(1).map(Tables::line).forEach(table::append);
    return table.toString();
  }

  private static String line(List<String> cells) {
    List<String> safe = cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    return "| " + String.join(" | ", safe) + " |\n";
  }

  private static String code(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? "" : "`" + value + "`";
  }
}
