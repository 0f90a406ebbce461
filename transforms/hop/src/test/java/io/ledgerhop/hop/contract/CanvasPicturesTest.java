// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.PipelineSvgPainter;
import org.junit.jupiter.api.Test;

/** F79: the picture of the main pipeline, which Hop paints, is that of the sample today. */
class CanvasPicturesTest {

  private static final String PIPELINE = "settlements-to-intacct";
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text");

  /** The texts are compared and not the pixels, because fonts differ between machines. */
  @Test
  void theMainPipelineIsShownAsItIs() throws Exception {
    Path picture = DocPicture.FOLDER.resolve(PIPELINE + ".svg");
    String svg = painted();
    if (Boolean.getBoolean(Page.WRITE)) {
      Files.writeString(picture, svg);
    }

    assertThat(texts(svg)).contains("Amazon Settlement Input");
    assertThat(texts(Files.readString(picture)))
        .as("%s (run the test with -D%s=true to write it)", picture, Page.WRITE)
        .isEqualTo(texts(svg));
  }

  private static String painted() throws Exception {
    HopEnvironment.init();
    Path pipeline = SampleElements.PROJECT.resolve("pipelines/" + PIPELINE + ".hpl");
    try (InputStream file = Files.newInputStream(pipeline)) {
      return cropped(
          PipelineSvgPainter.generatePipelineSvg(
              new PipelineMeta(file, SampleElements.metadata(), new Variables()),
              1,
              new Variables()));
    }
  }

  /** Without the empty canvas above and below the one row of transforms. */
  private static String cropped(String svg) {
    return svg.replaceFirst(" width=\"\\d+\"", " width=\"1000\" viewBox=\"0 130 1000 110\"")
        .replaceFirst(" height=\"\\d+\"", " height=\"110\"");
  }

  private static List<String> texts(String svg) {
    return TEXT.matcher(svg).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
