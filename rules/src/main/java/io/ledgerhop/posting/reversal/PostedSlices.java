// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.reversal;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a trail has of a settlement, slice by slice: a slice is reversed as a whole, and posted
 * again as its next version.
 */
public final class PostedSlices {

  private final Map<BusinessKey, TrailDocument> documents = new LinkedHashMap<>();

  private PostedSlices(List<TrailDocument> noted) {
    noted.forEach(document -> documents.put(document.document().key(), document));
  }

  /**
   * The slices of a settlement.
   *
   * @param noted all its documents, of every version, in the order in which they were recorded
   */
  public static PostedSlices of(List<TrailDocument> noted) {
    return new PostedSlices(noted);
  }

  /** True if the trail has no document that was ever sent. */
  public boolean isEmpty() {
    return documents.values().stream().allMatch(document -> document.state().isAbsent());
  }

  /** The slices with a document that is or may be in the ledger and is not reversed. */
  public SortedSet<Integer> inLedger() {
    return slices(documents.values().stream().filter(PostedSlices::isOpen));
  }

  /** The slices of which a reversal was begun and not finished. */
  public SortedSet<Integer> begun() {
    return slices(
        documents.values().stream()
            .filter(PostedSlices::isOpen)
            .filter(document -> isBegun(document.document().key())));
  }

  /** True if an opposite document of the slice was sent, or one of its documents is reversed. */
  private boolean isBegun(BusinessKey key) {
    return documents.values().stream()
        .filter(other -> other.document().key().slice() == key.slice())
        .anyMatch(
            other ->
                other.document().key().version() == -key.version()
                    ? !other.state().isAbsent()
                    : other.document().key().version() == key.version()
                        && other.state() == PostingState.REVERSED);
  }

  /**
   * The slices whose content differs from these documents, or that have others.
   *
   * @param wanted the documents of the settlement, in their current versions
   */
  public SortedSet<Integer> changed(List<Document> wanted) {
    Map<BusinessKey, Document> byKey = new LinkedHashMap<>();
    wanted.forEach(document -> byKey.put(document.key(), document));
    SortedSet<Integer> posted = inLedger();
    Stream<Integer> differing =
        documents.values().stream()
            .filter(PostedSlices::isOpen)
            .filter(noted -> differs(noted, byKey.get(noted.document().key())))
            .map(noted -> noted.document().key().slice());
    Stream<Integer> added =
        wanted.stream()
            .map(Document::key)
            .filter(key -> posted.contains(key.slice()) && !documents.containsKey(key))
            .map(BusinessKey::slice);
    return Stream.concat(differing, added).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean differs(TrailDocument noted, @Nullable Document wanted) {
    return wanted == null || !noted.contentHash().equals(ContentHash.of(wanted));
  }

  /** Planned documents with the keys and numbers of the version that their slice has now. */
  public List<Document> current(List<Document> planned) {
    return after(planned, Set.of());
  }

  /** Planned documents with the keys and numbers that they have once these slices are reversed. */
  public List<Document> after(List<Document> planned, Set<Integer> reversed) {
    return planned.stream()
        .map(
            document -> {
              int slice = document.key().slice();
              int version = version(slice) + (reversed.contains(slice) ? 1 : 0);
              return DocumentVersion.of(document, version);
            })
        .toList();
  }

  /** One more than the last version if that is reversed, and nothing of it is in the ledger. */
  private int version(int slice) {
    List<TrailDocument> own =
        documents.values().stream()
            .filter(document -> document.document().key().slice() == slice)
            .filter(document -> !document.document().key().isReversal())
            .toList();
    int last =
        own.stream().mapToInt(document -> document.document().key().version()).max().orElse(1);
    List<TrailDocument> latest =
        own.stream().filter(document -> document.document().key().version() == last).toList();
    boolean isReversed =
        latest.stream().anyMatch(document -> document.state() == PostingState.REVERSED)
            && latest.stream().noneMatch(PostedSlices::isOpen);
    return isReversed ? last + 1 : last;
  }

  /** The documents of these slices that are not reversed yet, in the order of their slices. */
  public List<TrailDocument> open(Set<Integer> slices) {
    return documents.values().stream()
        .filter(PostedSlices::isOpen)
        .filter(document -> slices.contains(document.document().key().slice()))
        .toList();
  }

  /** The documents of these slices that no other document can take back. */
  public List<TrailDocument> irreversible(Set<Integer> slices) {
    return open(slices).stream()
        .filter(noted -> !noted.document().key().kind().isReversible())
        .toList();
  }

  /**
   * The documents of these slices that are to be taken back, with those that do it.
   *
   * @param date the entry date of the opposite documents; empty if each has that of its document
   */
  public List<ReversedDocument> reversed(Set<Integer> slices, Optional<LocalDate> date) {
    List<ReversedDocument> all = new ArrayList<>();
    for (TrailDocument posted : open(slices)) {
      BusinessKey key = posted.document().key();
      Optional<TrailDocument> sent = sent(key.opposite());
      LocalDate day = sentDay(key).or(() -> date).orElse(posted.document().date());
      all.add(
          new ReversedDocument(
              posted,
              sent.map(TrailDocument::document)
                  .orElseGet(() -> DocumentVersion.opposite(posted, day)),
              sent.isPresent()));
    }
    return all;
  }

  private Optional<TrailDocument> sent(BusinessKey key) {
    return Optional.ofNullable(documents.get(key)).filter(noted -> !noted.state().isAbsent());
  }

  /** The day of the opposite documents of a slice that were sent; all of them have one. */
  private Optional<LocalDate> sentDay(BusinessKey key) {
    return documents.values().stream()
        .filter(noted -> noted.document().key().slice() == key.slice())
        .filter(noted -> noted.document().key().version() == -key.version())
        .filter(noted -> !noted.state().isAbsent())
        .map(noted -> noted.document().date())
        .findFirst();
  }

  private static boolean isOpen(TrailDocument document) {
    return !document.document().key().isReversal()
        && !document.state().isAbsent()
        && document.state() != PostingState.REVERSED;
  }

  private static SortedSet<Integer> slices(Stream<TrailDocument> documents) {
    return documents
        .map(document -> document.document().key().slice())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
