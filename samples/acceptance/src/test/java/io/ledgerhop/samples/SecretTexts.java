// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The encodings in which a secret may be in a file, made without code of the product. */
final class SecretTexts {

  private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");

  private SecretTexts() {}

  /** Plain, percent-encoded, escaped for XML, HTML and JSON, and base64 in three alignments. */
  static Set<String> forms(String secret) {
    Set<String> forms = new TreeSet<>();
    String form = URLEncoder.encode(secret, UTF_8);
    String percent = form.replace("+", "%20");
    String xml = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    forms.addAll(List.of(secret, form, percent, xml));
    forms.add(HEX.matcher(percent).replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT)));
    forms.add(xml.replace("\"", "&quot;").replace("'", "&apos;"));
    forms.add(xml.replace("\"", "&#34;").replace("'", "&#39;"));
    forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
    forms.add(secret.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
    for (int before = 0; before < 3; before++) {
      byte[] text = ("abc".substring(0, before) + secret).getBytes(UTF_8);
      int from = (before * 8 + 5) / 6;
      int to = text.length * 8 / 6;
      forms.add(Base64.getEncoder().encodeToString(text).substring(from, to));
      forms.add(Base64.getUrlEncoder().encodeToString(text).substring(from, to));
    }
    return forms;
  }

  /** The files below a folder that contain one of the secrets, each with the form found. */
  static List<String> found(Path folder, Set<String> secrets) throws IOException {
    List<String> forms = secrets.stream().flatMap(secret -> forms(secret).stream()).toList();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = bytes(file);
        forms.stream()
            .filter(form -> bytes.contains(new String(form.getBytes(UTF_8), ISO_8859_1)))
            .map(form -> file + ": " + form)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Tolerates missing files, because the child of a killed process may still delete files. */
  private static String bytes(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** All forms in one text, as a careless service might echo them. */
  static String repeated(Stream<String> secrets) {
    return String.join(" ", secrets.flatMap(secret -> forms(secret).stream()).toList());
  }

  /** The texts between the tags of an element in an XML document. */
  static List<String> between(String document, String element) {
    return Arrays.stream(document.split("<" + element + ">", -1))
        .skip(1)
        .map(rest -> rest.substring(0, Math.max(0, rest.indexOf("</" + element + ">"))))
        .map(text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
