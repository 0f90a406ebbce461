// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Converts the pages in docs to the HTML pages that Help opens in Hop; the build calls it for the
 * zip.
 */
public final class HelpPages {

  private static final List<String> SHIPPED =
      List.of(
          "transforms",
          "actions",
          "metadata",
          "commands.md",
          "rules.md",
          "scheduling.md",
          "trail.md",
          "errors.md",
          "first-pipeline.md",
          "data-engineers.md",
          "accountants.md",
          "operators.md");
  private static final String PICTURES = "pictures";
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private final String frame;

  HelpPages() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(HelpPages.class.getResourceAsStream("page.html"))) {
      frame = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes all pages.
   *
   * @param arguments the folder docs, and the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    new HelpPages().write(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  void write(Path docs, Path target) throws IOException {
    copyPictures(docs, target);
    for (String part : SHIPPED) {
      try (Stream<Path> pages = Files.walk(docs.resolve(part))) {
        for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
          Path html = target.resolve(htmlName(docs.relativize(page).toString()));
          Files.createDirectories(html.getParent());
          Files.writeString(html, html(Files.readString(page)));
        }
      }
    }
  }

  /** Copies the pictures of the dialogs, which the pages of the elements show. */
  private static void copyPictures(Path docs, Path target) throws IOException {
    Files.createDirectories(target.resolve(PICTURES));
    try (Stream<Path> pictures = Files.list(docs.resolve(PICTURES))) {
      for (Path picture : pictures.toList()) {
        Files.copy(
            picture,
            target.resolve(PICTURES).resolve(picture.getFileName().toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private String html(String markdown) {
    Node page = parser.parse(markdown);
    page.accept(new LinksToHtml());
    String title = markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    return frame.replace("${title}", title).replace("${body}", renderer.render(page));
  }

  private static String htmlName(String name) {
    return name.replaceFirst("\\.md(?=$|#)", ".html");
  }

  private static final class LinksToHtml extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      if (!link.getDestination().contains(":")) {
        link.setDestination(htmlName(link.getDestination()));
      }
      visitChildren(link);
    }
  }
}
