// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.core.plugins.IPlugin;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadata;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.api.IHopMetadataSerializer;
import org.apache.hop.metadata.plugin.MetadataPluginType;
import org.apache.hop.metadata.serializer.json.JsonMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.workflow.WorkflowMeta;
import org.apache.hop.workflow.action.ActionMeta;

/** The sample project, in which each element is used. */
final class SampleElements {

  static final Path PROJECT = Path.of("..", "..", "samples", "project");

  /** The pipeline of the manual; what it uses is shown as it stands there. */
  private static final String MAIN = "settlements-to-intacct.hpl";

  private SampleElements() {}

  /** The files that use an element; those of the build's own run come first. */
  static List<Path> of(IPlugin plugin) throws IOException {
    String id = plugin.getIds()[0];
    if (plugin.getPluginType().equals(MetadataPluginType.class)) {
      return files(PROJECT.resolve("metadata").resolve(id), ".json");
    }
    return Stream.concat(
            files(PROJECT.resolve("pipelines"), ".hpl").stream(),
            files(PROJECT.resolve("workflows"), ".hwf").stream())
        .filter(file -> read(file).contains("<type>" + id + "</type>"))
        .toList();
  }

  /** The transform in its sample, with the pipeline as its parent. */
  static TransformMeta transform(IPlugin plugin) throws Exception {
    try (InputStream file = Files.newInputStream(first(plugin))) {
      return new PipelineMeta(file, metadata(), new Variables())
          .getTransforms().stream()
              .filter(found -> plugin.getIds()[0].equals(found.getTransformPluginId()))
              .findFirst()
              .orElseThrow();
    }
  }

  /** The action in its sample, with the workflow as its parent. */
  static ActionMeta action(IPlugin plugin) throws Exception {
    try (InputStream file = Files.newInputStream(first(plugin))) {
      return new WorkflowMeta(file, metadata(), new Variables())
          .getActions().stream()
              .filter(found -> plugin.getIds()[0].equals(found.getAction().getPluginId()))
              .findFirst()
              .orElseThrow();
    }
  }

  /** The object of the sample project. */
  static <T extends IHopMetadata> T metadata(IPlugin plugin, Class<T> type) throws Exception {
    IHopMetadataSerializer<T> objects = metadata().getSerializer(type);
    String name = first(plugin).getFileName().toString().replace(".json", "");
    return objects.load(name);
  }

  static IHopMetadataProvider metadata() {
    return new JsonMetadataProvider(
        Encr.getEncoder(), PROJECT.resolve("metadata").toString(), new Variables());
  }

  private static Path first(IPlugin plugin) throws IOException {
    List<Path> files = of(plugin);
    assertThat(files).as("a sample of " + plugin.getName()).isNotEmpty();
    return files.get(0);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted(
              Comparator.comparing((Path file) -> !file.endsWith(MAIN)).thenComparing(file -> file))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
