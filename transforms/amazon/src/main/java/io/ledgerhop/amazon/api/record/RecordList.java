// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.json.UnfitValueException;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** The records of consecutive windows. */
final class RecordList<T> implements Listing<T> {

  /** Maximum number of records of a list. */
  static final int RECORDS_MAX = 1_000_000;

  private final SellerApi api;
  private final ListShape<T> shape;
  private final Iterator<? extends Iterator<SellerApi.Answer>> windows;
  private final Set<String> known = new HashSet<>();
  private final Deque<Listed<T>> waiting = new ArrayDeque<>();
  private Iterator<SellerApi.Answer> pages = Collections.emptyIterator();

  RecordList(
      SellerApi api, ListShape<T> shape, Iterator<? extends Iterator<SellerApi.Answer>> windows) {
    this.api = api;
    this.shape = shape;
    this.windows = windows;
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty()) {
      if (pages.hasNext()) {
        read(pages.next());
      } else if (windows.hasNext()) {
        pages = windows.next();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Listed<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return waiting.remove();
  }

  private void read(SellerApi.Answer page) {
    JsonNode records = page.body().path(shape.list());
    boolean isLacking = records.isMissingNode() || records.isNull();
    if (!records.isArray() && !(isLacking && shape.mayLackList())) {
      throw new ConnectorException(
          api.unreadable(shape.operation(), "it holds no list of " + shape.list() + page.note()));
    }
    int number = 0;
    for (JsonNode record : records) {
      add(record, shape.list() + "[" + number++ + "]", page.note());
    }
  }

  private void add(JsonNode record, String path, String note) {
    String id = record.path(shape.id()).asText("");
    if (!id.isEmpty() && !known.add(id)) {
      return;
    }
    if (known.size() > RECORDS_MAX) {
      throw new ConnectorException(
          ApiProblem.LIST_TOO_LONG.at(
              api.account().place(), shape.operation().label(), RECORDS_MAX));
    }
    String place = id.isEmpty() ? path : shape.list() + " " + id;
    waiting.add(
        new Listed<>(
            id,
            DigestUtils.sha256Hex(record.toString()),
            value(new JsonValue(record, place), note)));
  }

  private Outcome<T> value(JsonValue record, String note) {
    try {
      return Outcome.of(shape.reading().apply(record));
    } catch (UnfitValueException e) {
      return Outcome.failed(
          ApiProblem.RECORD_UNREADABLE.at(
              api.account().place() + ", " + shape.operation().label() + note, e.fact()));
    }
  }
}
