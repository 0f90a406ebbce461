// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.intacct.query.RecordState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The records of one object that lines may reference.
 *
 * <p>All records are read on first use. If there are too many for that, each id is looked up once,
 * together with the others that are announced. A company may have a hundred thousand customers, of
 * which a run uses three.
 */
final class Catalogue {

  /** Objects with more records than this are not read completely. */
  private static final int WHOLE_MAX = 5_000;

  /** An id is unique; further rows result from a filter that Intacct treats as a pattern. */
  private static final int SAME_ID_MAX = 100;

  private final IntacctClient client;
  private final Query all;
  private final Columns columns;
  private final Map<String, Optional<DimensionValue>> values = new HashMap<>();
  private Extent extent = Extent.UNREAD;
  private Optional<RecordReader.Page> first = Optional.empty();

  /**
   * The fields that hold id and name.
   *
   * @param parent the field with the id of the record above it; empty if the object has none
   */
  record Columns(Dimension dimension, String id, String name, String parent) {}

  private enum Extent {
    UNREAD,
    WHOLE,
    PARTIAL
  }

  Catalogue(IntacctClient client, Query all, Columns columns) {
    this.client = client;
    this.all = all;
    this.columns = columns;
  }

  synchronized Optional<DimensionValue> value(String id) {
    read();
    return switch (extent) {
      case WHOLE -> values.getOrDefault(id, Optional.empty());
      case PARTIAL, UNREAD -> values.computeIfAbsent(id, this::ask);
    };
  }

  /** The ids read so far, to suggest the nearest spelling. */
  synchronized Set<String> ids() {
    read();
    Set<String> ids = new TreeSet<>();
    values.values().forEach(value -> value.ifPresent(known -> ids.add(known.id())));
    return ids;
  }

  /** The query for its first page; empty if it was read. */
  synchronized Optional<Query> unread() {
    return extent == Extent.UNREAD ? Optional.of(all) : Optional.empty();
  }

  /** Takes the first page; the catalogue stays unread until the other pages are there as well. */
  synchronized void begin(RecordReader.Page page) {
    page.rows().forEach(this::put);
    if (page.total() <= WHOLE_MAX) {
      first = Optional.of(page);
    } else {
      extent = Extent.PARTIAL;
    }
  }

  /**
   * What is still to be read for these ids, with the pages that are there: the rest of all records,
   * or the ids if there are too many records.
   */
  synchronized Map<Query, RecordReader.Page> open(Set<String> ids) {
    Map<Query, RecordReader.Page> open = new HashMap<>();
    first.ifPresent(page -> open.put(all, page));
    if (extent == Extent.PARTIAL) {
      List<String> unknown = ids.stream().filter(id -> !values.containsKey(id)).sorted().toList();
      all.whereOneOfMany(columns.id(), unknown)
          .forEach(query -> open.put(query, RecordReader.Page.UNREAD));
    }
    return open;
  }

  /** Takes the records that were read for these ids; an id without a record does not exist. */
  synchronized void complete(List<XmlNode> rows, Set<String> ids) {
    if (first.isPresent()) {
      rows.forEach(this::put);
      first = Optional.empty();
      extent = Extent.WHOLE;
    } else if (extent == Extent.PARTIAL) {
      rows.stream().filter(row -> ids.contains(row.text(columns.id()))).forEach(this::put);
      ids.forEach(id -> values.putIfAbsent(id, Optional.empty()));
    }
  }

  /** The values of these records, which are not kept. */
  List<DimensionValue> values(List<XmlNode> rows) {
    return rows.stream().map(this::value).toList();
  }

  private void read() {
    if (extent == Extent.UNREAD) {
      RecordReader reader = new RecordReader(client);
      RecordReader.Page page = reader.first(all);
      begin(page);
      if (first.isPresent()) {
        complete(reader.rest(all, page, WHOLE_MAX), Set.of());
      }
    }
  }

  private void put(XmlNode row) {
    values.put(row.text(columns.id()), Optional.of(value(row)));
  }

  private Optional<DimensionValue> ask(String id) {
    return new RecordReader(client)
        .all(all.where(columns.id(), id), SAME_ID_MAX).stream()
            .filter(row -> row.text(columns.id()).equals(id))
            .findFirst()
            .map(this::value);
  }

  private DimensionValue value(XmlNode row) {
    String parent = columns.parent().isEmpty() ? "" : row.text(columns.parent());
    return new DimensionValue(
        columns.dimension(),
        row.text(columns.id()),
        row.text(columns.name()),
        RecordState.isActive(row),
        parent);
  }
}
