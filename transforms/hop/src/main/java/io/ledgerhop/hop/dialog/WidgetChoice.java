// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.hop.core.gui.plugin.GuiElements;
import org.apache.hop.core.gui.plugin.ITypeFilename;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.ui.hopgui.HopGui;

/**
 * Which widget an option gets, by its annotation.
 *
 * @param object has the method that fills a list
 */
record WidgetChoice(GuiElements option, Object object) {

  OptionWidget in(WidgetPlace place) {
    return switch (option.getType()) {
      case TEXT -> text(place);
      case FILENAME -> PathOption.file(place, fileType());
      case FOLDER -> PathOption.folder(place);
      case CHECKBOX -> new FlagOption(place);
      case METADATA -> new MetadataOption(place, option.getMetadataClass(), option.getLabel());
      case COMBO -> list(place);
      default ->
          throw new IllegalStateException(
              option.getId() + " has a type without a widget: " + option.getType());
    };
  }

  private OptionWidget text(WidgetPlace place) {
    if (option.isPassword()) {
      return TextOption.secret(place);
    }
    List<String> columns =
        OptionMessages.of(object, option.getFieldName()).all("Column.1", "Column.2");
    Function<WidgetPlace, TextOption> line =
        option.isVariablesEnabled() ? TextOption::withVariables : TextOption::plain;
    return columns.isEmpty() ? line.apply(place) : new PairsOption(place, columns, line);
  }

  private OptionWidget list(WidgetPlace place) {
    List<String> choices = choices();
    if (option.isVariablesEnabled() && YesNoOption.fits(choices)) {
      return new YesNoOption(place, usual());
    }
    ChoiceWords words = ChoiceWords.of(object, option.getFieldName(), choices);
    return option.isVariablesEnabled()
        ? ListOption.withVariables(place, words)
        : ListOption.plain(place, words);
  }

  private String usual() {
    try {
      Object fresh = object.getClass().getConstructor().newInstance();
      return Objects.toString(OptionValue.of(option).read(fresh), "");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs a default", e);
    }
  }

  private ITypeFilename fileType() {
    try {
      return option.getTypeFilename().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs a type of files", e);
    }
  }

  private List<String> choices() {
    try {
      Object choices =
          object
              .getClass()
              .getMethod(
                  option.getGetComboValuesMethod(), ILogChannel.class, IHopMetadataProvider.class)
              .invoke(object, LogChannel.UI, HopGui.getInstance().getMetadataProvider());
      List<String> texts = new ArrayList<>();
      ((List<?>) choices).forEach(choice -> texts.add(String.valueOf(choice)));
      return texts;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(option.getId() + " needs the method of its choices", e);
    }
  }
}
