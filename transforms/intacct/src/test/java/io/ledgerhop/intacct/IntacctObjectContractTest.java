// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.intacct.object.IntacctObject;
import io.ledgerhop.intacct.object.RecordNumbers;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.ControlId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the object of every kind of document must do. The simulated company checks each request
 * against the published schema.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class IntacctObjectContractTest {

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctLedger ledger = company.ledger("");

  @AfterEach
  void close() {
    company.close();
  }

  @ParameterizedTest
  @EnumSource
  void isNotFoundBeforeItIsSent(DocumentKind kind) {
    assertThat(ledger.find(SamplePayables.of(kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void fitsAndIsAcceptedAndReadBackAsItWasSent(DocumentKind kind) {
    Document document = afterOthers(kind);

    assertThat(ledger.check(document)).isEmpty();
    Submission submission = ledger.submit(document, new ControlId("LH-1"));
    assertThat(submission).isInstanceOf(Submission.Posted.class);

    LedgerEntry entry = ledger.find(document).orElseThrow();
    assertThat(entry.recordNo()).isEqualTo(((Submission.Posted) submission).recordNo());
    assertThat(entry.number()).isEqualTo(document.number());
    assertThat(entry.date()).isEqualTo(document.date());
    assertThat(entry.memo()).isEqualTo(document.memo());
    assertThat(entry.lines())
        .usingRecursiveComparison()
        .ignoringFields("origin")
        .isEqualTo(shown(document));
  }

  @ParameterizedTest
  @EnumSource
  void showsTheRequestAsItIsSent(DocumentKind kind) {
    Document document = afterOthers(kind);
    ledger.find(document);

    String shown = ledger.request(document, new ControlId("LH-1"));
    ledger.submit(document, new ControlId("LH-1"));

    assertThat(content(shown)).isEqualTo(content(lastWrite()));
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedOnceMoreUnderTheSameControlId(DocumentKind kind) {
    Document document = afterOthers(kind);
    ledger.submit(document, new ControlId("LH-1"));
    int journals = company.intacct.journals().size();
    int payables = company.intacct.payables().size();

    assertThat(ledger.submit(document, new ControlId("LH-1")))
        .isInstanceOf(Submission.Unknown.class);
    assertThat(company.intacct.journals()).hasSize(journals);
    assertThat(company.intacct.payables()).hasSize(payables);
  }

  /** A class that no kind of document leads to would not be tested here. */
  @Test
  void reachesEveryObjectThereIs() throws IOException, URISyntaxException {
    DocumentObjects objects =
        new DocumentObjects(
            Journals.SEVERAL_CURRENCIES,
            "",
            new RecordNumbers(),
            LedgerParts.of(company.client("")));

    assertThat(
            Arrays.stream(DocumentKind.values())
                .map(kind -> objects.of(SamplePayables.of(kind)).getClass().getSimpleName())
                .distinct())
        .containsExactlyInAnyOrderElementsOf(objectClasses());
  }

  private static List<String> objectClasses() throws IOException, URISyntaxException {
    URL own = Objects.requireNonNull(IntacctObject.class.getResource("IntacctObject.class"));
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(own.toURI()).resolveSibling(""))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = loaded(IntacctObject.class.getPackageName() + "." + name);
        if (IntacctObject.class.isAssignableFrom(type) && !type.isInterface()) {
          names.add(type.getSimpleName());
        }
      }
    }
    return names;
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Document afterOthers(DocumentKind kind) {
    List<Document> before = SamplePayables.before(kind);
    for (Document other : before) {
      assertThat(ledger.submit(other, new ControlId("LH-" + other.number())))
          .isInstanceOf(Submission.Posted.class);
    }
    return SamplePayables.of(kind);
  }

  private static List<DocumentLine> shown(Document document) {
    return document instanceof VendorDocument vendor ? vendor.charges() : document.lines();
  }

  private String lastWrite() {
    return company.intacct.requests().stream()
        .filter(request -> request.contains("controlid=\"LH-1\""))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static String content(String request) {
    return request.substring(request.indexOf("<content>"), request.indexOf("</content>"));
  }
}
