// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

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

  /** The same for a page after which so many rows remain. */
  public static String of(String object, String rows, int remaining) {
    return of(object, rows, "numremaining=\"%d\"".formatted(remaining));
  }
}
