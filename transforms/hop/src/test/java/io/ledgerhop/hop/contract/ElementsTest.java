// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterMeta;
import io.ledgerhop.hop.adapter.HelpPage;
import io.ledgerhop.hop.layout.RowField;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.plugins.IPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * F79: each element that Hop finds in our index, whether transform, action or metadata type, has a
 * page, a sample, an icon, its texts in every language, help, and pictures.
 *
 * <p>The pipelines of the samples are run by {@code SamplePipelinesTest}.
 */
class ElementsTest {

  private static final String FIELDS = "/io/ledgerhop/hop/layout/fields/messages/messages_";

  /** A shorter help text says no more than the label. */
  private static final String SENTENCE = "\\S+\\s+\\S+\\s+\\S.*";

  /** Hop replaces this blue and white in its dark mode; the orange is legible on both. */
  private static final Set<String> COLOURS = Set.of("#0e3a5a", "#ffffff", "#f08a00");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}");

  @TempDir private Path folder;

  static List<Element> elements() throws Exception {
    return Element.all();
  }

  static List<IPlugin> transforms() throws Exception {
    return OurPlugins.transforms();
  }

  @Test
  void thereAreElementsOfEachKindAndEachHasAPageAndAnIconOfItsOwn() throws Exception {
    List<Element> elements = Element.all();

    assertThat(elements).extracting(Element::kind).contains("transforms", "actions", "metadata");
    assertThat(elements).extracting(Element::page).doesNotHaveDuplicates();
    assertThat(elements)
        .extracting(element -> element.plugin().getImageFile())
        .doesNotHaveDuplicates();
  }

  /** Pictures of tabs that were renamed or removed must not stay in the zip. */
  @Test
  void thereIsNoPictureOfADialogThatNoPageShows() throws Exception {
    List<Path> shown = new ArrayList<>(List.of(DocPicture.FOLDER.resolve("report.png")));
    for (Element element : Element.all()) {
      element.pictures().forEach(picture -> shown.add(picture.file()));
    }

    try (Stream<Path> files = Files.list(DocPicture.FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".png")))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void hasAPageWithEveryOption(Element element) throws Exception {
    Page page = element.page();
    List<String> headings = new ArrayList<>(List.of("Description", "Options", "Errors"));
    headings.addAll(List.of("Example", "Limits"));
    if (element.kind().equals("transforms")) {
      headings.add(1, "Input");
      headings.add(3, "Output");
    } else if (element.kind().equals("actions")) {
      headings.add(2, "Result");
    }

    assertThat(page.headings()).as(page.file().toString()).isEqualTo(headings);
    page.requireTable("options", Tables.options(element.fresh()));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void explainsEveryOptionInASentence(Element element) throws Exception {
    Class<?> type = element.type();
    for (Field field : Options.of(type)) {
      GuiWidgetElement widget = field.getAnnotation(GuiWidgetElement.class);
      assertThat(Texts.english(type, widget.toolTip()))
          .as("help of " + type.getSimpleName() + "." + field.getName())
          .matches(SENTENCE)
          .isNotEqualTo(Texts.english(type, widget.label()));
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void hasItsTextsInEveryLanguage(Element element) throws Exception {
    for (String text : element.texts()) {
      Texts.requireIn(element.type(), text);
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void isUsedInASampleThatItsPageNames(Element element) throws Exception {
    List<String> samples =
        SampleElements.of(element.plugin()).stream()
            .map(file -> file.getFileName().toString())
            .toList();

    assertThat(samples).as("samples of " + element).isNotEmpty();
    assertThat(samples).as("samples of " + element).anyMatch(element.page().text()::contains);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void hasAnIconOfTheFamily(Element element) throws Exception {
    String image = element.plugin().getImageFile();
    String svg;
    try (InputStream file = AdapterMeta.class.getClassLoader().getResourceAsStream(image)) {
      assertThat(file).as(image).isNotNull();
      svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> colours = new HashSet<>();
    COLOUR.matcher(svg).results().forEach(found -> colours.add(found.group()));

    assertThat(svg)
        .contains("width=\"48\" height=\"48\" viewBox=\"0 0 48 48\"")
        .doesNotContain("<script", "xlink", "<text", "<image");
    assertThat(colours).as(image).isEqualTo(COLOURS);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void opensItsPageByHelp(Element element) throws Exception {
    Path html = folder.resolve("docs/" + element.kind()).resolve(element.page().slug() + ".html");
    Files.createDirectories(html.getParent());
    Files.writeString(html, "<html></html>");

    assertThat(HelpPage.of(element.in(folder.toUri().toURL()))).contains(html.toUri().toString());
  }

  @ParameterizedTest
  @MethodSource("elements")
  void showsPicturesOfEveryTabInItsPage(Element element) throws Exception {
    Set<String> shown = new HashSet<>();
    for (DocPicture picture : element.pictures()) {
      assertThat(picture.file()).as("a picture of " + element).exists();
      shown.addAll(picture.texts());
    }

    for (Field field : Options.of(element.type())) {
      String label =
          Texts.english(element.type(), field.getAnnotation(GuiWidgetElement.class).label());
      assertThat(shown)
          .as("pictures of " + element + " show the option " + label)
          .anyMatch(text -> text.replaceFirst("^\\[x\\] ", "").equals(label));
    }
    element
        .page()
        .requireTable(
            "pictures",
            DocPicture.links(
                element.page().slug(), Texts.tabs(element.type()), element.plugin().getName()));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void listsItsOutput(IPlugin plugin) throws Exception {
    AdapterMeta<?, ?> meta = OurPlugins.meta(plugin);
    meta.setDefault();

    Page.of("transforms", plugin.getDocumentationUrl()).requireTable("output", Tables.output(meta));
  }

  @ParameterizedTest
  @MethodSource("transforms")
  void everyFieldIsExplainedInEveryLanguage(IPlugin plugin) throws Exception {
    List<String> names =
        Variants.of(OurPlugins.meta(plugin)).values().stream()
            .flatMap(List::stream)
            .<String>map(RowField::name)
            .toList();

    for (String language : Texts.LANGUAGES) {
      Properties meanings = Texts.load(FIELDS + language + ".properties");
      assertThat(names)
          .as("fields of " + plugin.getName() + " without a meaning in " + FIELDS + language)
          .allMatch(meanings::containsKey);
    }
  }
}
