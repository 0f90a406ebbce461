// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Answers to queries, made of rows, for a scripted gateway. */
public final class Pages {

  private Pages() {}

  /** The whole answer to a query: rows as XML and the counts as attributes. */
  public static String of(String object, String rows, String counts) {
    String data = "<data listtype=\"%s\" %s>%s</data>".formatted(object, counts, rows);
    String empty = ScriptedGateway.text("answers/no-batch.xml");
    int from = empty.indexOf("<data ");
    int to = empty.indexOf("/>", from) + 2;
    return (empty.substring(0, from) + data + empty.substring(to))
        .replace("query-GLBATCH", "query-" + object);
  }

  /** The answer to a lookup of an object with these fields. */
  public static String lookup(String object, String... fields) {
    String ids =
        Arrays.stream(fields)
            .map(field -> "<Field><ID>" + field + "</ID></Field>")
            .collect(Collectors.joining());
    String type = "<Type Name=\"" + object + "\"><Fields>" + ids + "</Fields></Type>";
    return of(object, type, 0).replace("query-" + object, "lookup-" + object);
  }

  /** The same for a page after which so many rows remain. */
  public static String of(String object, String rows, int remaining) {
    return of(object, rows, "numremaining=\"%d\"".formatted(remaining));
  }

  /** The answers to several queries of one request, of the answers to each. */
  public static String together(String... answers) {
    StringBuilder results = new StringBuilder();
    for (int position = 0; position < answers.length; position++) {
      String result = result(answers[position]);
      results.append(
          position == 0
              ? result
              : result.replace("</controlid>", "-" + (position + 1) + "</controlid>"));
    }
    return answers[0].replace(result(answers[0]), results.toString());
  }

  private static String result(String answer) {
    return answer.substring(answer.indexOf("<result>"), answer.indexOf("</operation>"));
  }
}
