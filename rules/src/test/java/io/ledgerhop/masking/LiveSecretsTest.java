// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 8: one place masks a secret in every form that a service may give it. */
class LiveSecretsTest {

  private static final Map<String, UnaryOperator<String>> FORMS = forms();

  private final LiveSecrets secrets = new LiveSecrets();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pass",
        "s3cr3t&<>\"'/\\+ %41=é",
        "Atzr|IwEBIJ+/==&amp;",
        "first-session-id..",
        "gr\u00fc\u00df \u20ac \ud83d\ude00 ende",
        "100%25 sure",
        "AKIA/20260930/us-east-1/s3/aws4_request"
      })
  void masksEveryForm(String secret) {
    secrets.add(secret);

    FORMS.forEach(
        (name, form) -> {
          String text = "before (" + form.apply(secret) + ") after";

          assertThat(secrets.masked(text)).as(name).isEqualTo("before (***) after");
        });
  }

  /** One form inside another, for instance when a gateway escapes a URL that it quotes. */
  @Test
  void masksAFormInsideAnother() {
    String secret = "Atzr|a+b/c&d<e>\"f";
    secrets.add(secret);

    FORMS.forEach(
        (inner, first) ->
            FORMS.forEach(
                (outer, second) ->
                    assertThat(secrets.masked("[" + second.apply(first.apply(secret)) + "]"))
                        .as("%s, then %s", inner, outer)
                        .satisfies(
                            masked -> {
                              boolean twice =
                                  inner.startsWith("base64") && outer.startsWith("base64");
                              boolean hidden = !inner.isEmpty() && outer.startsWith("base64");
                              if (!twice && !hidden) {
                                assertThat(masked).isEqualTo("[***]");
                              }
                            })));
  }

  /** A user's name and a password are encoded as one text, which has three alignments. */
  @Test
  void masksBase64InsideALongerText() {
    String secret = "s3cr3t&<password>?";
    secrets.add(secret);
    for (String before : List.of("", "u", "us", "user:", "user2:")) {
      for (String after : List.of("", "\n", "ab", "abc")) {
        for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
          String encoded = encoder.encodeToString((before + secret + after).getBytes(UTF_8));

          String masked = secrets.masked("Basic " + encoded);

          assertThat(masked).startsWith("Basic ").contains("***");
          assertThat(masked.replace("***", "").length())
              .isLessThanOrEqualTo("Basic ".length() + 16);
        }
      }
    }
  }

  /** For instance when a page shows a log that quotes a URL from a gateway. */
  @Test
  void masksWhatIsEscapedThreeTimes() {
    secrets.add("a&b<secret>");

    assertThat(secrets.masked("[a%252526b%25253Csecret%25253E]")).isEqualTo("[***]");
  }

  /** An old service encodes with the character set of Western Europe. */
  @Test
  void masksTheBytesOfLatin1() {
    secrets.add("gr\u00fc\u00dfe-ende");
    byte[] latin = "user:gr\u00fc\u00dfe-ende".getBytes(ISO_8859_1);

    assertThat(secrets.masked("[gr%FC%DFe-ende]")).isEqualTo("[***]");
    assertThat(secrets.masked(Base64.getEncoder().encodeToString(latin))).contains("***");
  }

  @Test
  void doesNotChangeOtherTexts() {
    secrets.add("s3cr3t");
    String text = "100% of &lt;order&gt; C:\\temp\\new, s3cr3, S3CR3T, &#99999999999; %";

    assertThat(secrets.masked(text)).isSameAs(text);
  }

  @Test
  void masksSeveralSecretsAndKeepsWhatIsBetween() {
    secrets.add("first-one");
    secrets.add(" second-one\n");

    assertThat(secrets.masked("a first-one b second-one c %66irst-one"))
        .isEqualTo("a *** b *** c ***");
  }

  /** Masking a password of one letter would make the log unreadable. */
  @Test
  void doesNotMaskWhatIsTooShort() {
    secrets.add("abc");
    secrets.add("");

    assertThat(secrets.masked("abc abcd")).isEqualTo("abc abcd");
  }

  @Test
  void dropsOnlyTheOldestShortLivedSecrets() {
    secrets.add("the-password");
    for (int index = 0; index <= LiveSecrets.BRIEF_MAX; index++) {
      secrets.addBrief("signature-" + index + ".");
    }

    assertThat(secrets.masked("the-password signature-0. signature-1."))
        .isEqualTo("*** signature-0. ***");
  }

  @Test
  void keepsASecretThatWasAddedAgain() {
    secrets.addBrief("signature-0.");
    for (int index = 1; index <= LiveSecrets.BRIEF_MAX; index++) {
      secrets.addBrief("signature-0.");
      secrets.addBrief("signature-" + index + ".");
    }

    assertThat(secrets.masked("signature-0. signature-1.")).isEqualTo("*** signature-1.");
  }

  /** Any encoder with any password, and any text around it. */
  @Test
  void neverLeavesASecretOfAnyCharacters() {
    SplittableRandom chance = new SplittableRandom(8);
    for (int round = 0; round < 300; round++) {
      String secret =
          chance
              .ints(4 + chance.nextInt(30), '!', '\u0100')
              .filter(character -> character < 0x7f || character > 0xa0)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (secret.length() < Masking.LENGTH_MIN) {
        continue;
      }
      LiveSecrets own = new LiveSecrets();
      own.add(secret);
      FORMS.forEach(
          (name, form) ->
              assertThat(own.masked("\t" + form.apply(secret) + "\t"))
                  .as("%s of %s", name, secret)
                  .isEqualTo("\t***\t"));
    }
  }

  private static Map<String, UnaryOperator<String>> forms() {
    Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
    forms.put("", text -> text);
    forms.put("form", text -> URLEncoder.encode(text, UTF_8));
    forms.put("RFC 3986", text -> URLEncoder.encode(text, UTF_8).replace("+", "%20"));
    forms.put("lower case hex", LiveSecretsTest::lowerHex);
    forms.put("percent, all", text -> each(text.getBytes(UTF_8), "%%%02X"));
    forms.put("XML", LiveSecretsTest::xml);
    forms.put("XML and quotes", text -> xml(text).replace("\"", "&quot;").replace("'", "&apos;"));
    forms.put("HTML", text -> xml(text).replace("\"", "&#34;").replace("'", "&#039;"));
    forms.put("HTML names", text -> xml(text).replace("\u00fc", "&uuml;").replace("/", "&sol;"));
    forms.put("decimal", text -> points(text, "&#%d;"));
    forms.put("hexadecimal", text -> points(text, "&#x%x;"));
    forms.put("hexadecimal, upper case", text -> points(text, "&#X%06X;"));
    forms.put("JSON", text -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
    forms.put("JSON, all", text -> units(text, "\\u%04x"));
    forms.put("base64", text -> Base64.getEncoder().withoutPadding().encodeToString(bytes(text)));
    forms.put(
        "base64url", text -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text)));
    return forms;
  }

  /** The bytes, padded so that no base64 character is shared with the following text. */
  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String lowerHex(String text) {
    StringBuilder lower = new StringBuilder();
    List<String> parts = new ArrayList<>(List.of(URLEncoder.encode(text, UTF_8).split("%", -1)));
    lower.append(parts.remove(0));
    parts.forEach(
        part ->
            lower
                .append('%')
                .append(part.substring(0, 2).toLowerCase(Locale.ROOT))
                .append(part.substring(2)));
    return lower.toString();
  }

  private static String each(byte[] bytes, String format) {
    return new String(bytes, ISO_8859_1)
        .chars()
        .mapToObj(value -> String.format(Locale.ROOT, format, value))
        .collect(Collectors.joining());
  }

  private static String points(String text, String format) {
    return text.codePoints()
        .mapToObj(point -> String.format(Locale.ROOT, format, point))
        .collect(Collectors.joining());
  }

  private static String units(String text, String format) {
    return text.chars()
        .mapToObj(unit -> String.format(Locale.ROOT, format, unit))
        .collect(Collectors.joining());
  }
}
