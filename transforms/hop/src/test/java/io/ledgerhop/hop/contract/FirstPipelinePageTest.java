// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.xml.XmlHandler;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** F79: who follows docs/first-pipeline.md fills in exactly what the sample of that page has. */
class FirstPipelinePageTest {

  private static final Path PAGE = Path.of("../../docs/first-pipeline.md");
  private static final Path SAMPLE = Path.of("../../samples/project/pipelines/first-pipeline.hpl");

  private static final Pattern ROW =
      Pattern.compile("^\\| (?<transform>[^|]*?) ?\\| (?<option>[^|]+) \\| `(?<value>[^`]+)`");

  @Test
  void namesEveryOptionThatTheSampleSetsAndNoOther() throws Exception {
    assertThat(namedByThePage()).isEqualTo(setInTheSample()).hasSizeGreaterThan(5);
  }

  /** Transform and label of each option with its value, as the table of the page has them. */
  private static Map<String, String> namedByThePage() throws Exception {
    Map<String, String> named = new LinkedHashMap<>();
    String transform = "";
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.find()) {
        transform = row.group("transform").isEmpty() ? transform : row.group("transform");
        named.put(transform + ", " + row.group("option"), row.group("value"));
      }
    }
    return named;
  }

  private static Map<String, String> setInTheSample() throws Exception {
    Map<String, String> set = new LinkedHashMap<>();
    Document document = XmlHandler.loadXmlString(Files.readString(SAMPLE));
    Node pipeline = XmlHandler.getSubNode(document, "pipeline");
    for (int at = 0; at < XmlHandler.countNodes(pipeline, "transform"); at++) {
      addOptions(set, XmlHandler.getSubNodeByNr(pipeline, "transform", at));
    }
    return set;
  }

  private static void addOptions(Map<String, String> set, Node transform) throws Exception {
    ITransformMeta meta = meta(XmlHandler.getTagValue(transform, "type"));
    Node defaults = XmlHandler.loadXmlString("<t>" + meta.getXml() + "</t>").getFirstChild();
    for (var option : Options.inOrder(meta.getClass())) {
      String key = option.getAnnotation(HopMetadataProperty.class).key();
      String value = XmlHandler.getTagValue(transform, key);
      if (value != null && !value.equals(XmlHandler.getTagValue(defaults, key))) {
        String label = Texts.english(meta.getClass(), Options.widget(option).label());
        set.put(XmlHandler.getTagValue(transform, "name") + ", " + label, value);
      }
    }
  }

  private static ITransformMeta meta(String id) throws Exception {
    for (IPlugin plugin : OurPlugins.transforms()) {
      if (plugin.getIds()[0].equals(id)) {
        return OurPlugins.meta(plugin);
      }
    }
    throw new AssertionError(SAMPLE + ": " + id + " is no transform of ours");
  }
}
