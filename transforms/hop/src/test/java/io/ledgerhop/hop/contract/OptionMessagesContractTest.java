// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.dialog.ChoiceWords;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hop.core.gui.plugin.GuiElementType;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.plugins.IPlugin;
import org.junit.jupiter.api.Test;

/** The words of lists and the columns of tables, for all options that Hop finds. */
class OptionMessagesContractTest {

  private static final String CHOICE = ".Choice.";
  private static final String COLUMN = ".Column.";

  @Test
  void translateAllConstantsOfAListOrNone() throws Exception {
    int translated = 0;
    for (Object object : objects()) {
      for (Field option : Options.of(object.getClass())) {
        List<String> keys = keys(object, option);
        Properties texts = Texts.of(option.getDeclaringClass(), "en_US");
        if (keys.stream().anyMatch(texts::containsKey)) {
          assertThat(texts.stringPropertyNames()).as(option.toString()).containsAll(keys);
          translated++;
        }
      }
    }
    assertThat(translated).isGreaterThan(10);
  }

  @Test
  void translateOnlyConstantsThatAListOffers() throws Exception {
    Set<String> written = new TreeSet<>();
    Set<String> offered = new TreeSet<>();
    for (Object object : objects()) {
      for (Field option : Options.of(object.getClass())) {
        offered.addAll(keys(object, option));
        Texts.of(option.getDeclaringClass(), "de_DE").stringPropertyNames().stream()
            .filter(key -> key.contains(CHOICE))
            .forEach(written::add);
      }
    }
    assertThat(offered).containsAll(written);
  }

  @Test
  void nameTwoColumnsOfTextOptionsOnly() throws Exception {
    Set<String> written = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    for (Object object : objects()) {
      for (Field option : Options.of(object.getClass())) {
        GuiWidgetElement widget = option.getAnnotation(GuiWidgetElement.class);
        if (widget.type() == GuiElementType.TEXT) {
          String stem = widget.label().replace("i18n::", "").replace(".Label", COLUMN);
          possible.addAll(List.of(stem + "1", stem + "2"));
        }
        Texts.of(option.getDeclaringClass(), "en_US").stringPropertyNames().stream()
            .filter(key -> key.contains(COLUMN))
            .forEach(written::add);
      }
    }
    assertThat(possible).containsAll(written);
    assertThat(written).hasSizeGreaterThan(10).hasSizeLessThan(possible.size());
    assertThat(written.size() % 2).isZero();
  }

  private static List<String> keys(Object object, Field option) throws Exception {
    return Variants.offered(object, option).stream()
        .map(String::valueOf)
        .filter(constant -> !constant.isEmpty())
        .map(constant -> ChoiceWords.key(option, constant))
        .toList();
  }

  private static List<Object> objects() throws Exception {
    List<Object> objects = new ArrayList<>();
    for (IPlugin plugin : OurPlugins.transforms()) {
      objects.add(OurPlugins.meta(plugin));
    }
    for (IPlugin plugin : OurPlugins.actions()) {
      objects.add(OurPlugins.action(plugin));
    }
    for (IPlugin plugin : OurPlugins.metadataTypes()) {
      objects.add(OurPlugins.metadata(plugin));
    }
    return objects;
  }
}
