// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 4: every posted value is compared with the ledger's entry. */
class ReadBackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
  private static final Dimensions CHANNEL =
      new Dimensions(
          Map.of(Dimension.DEPARTMENT, "11"), new TreeMap<>(Map.of("GLDIMCHANNEL", "7")));

  private final Journal meant = journal("Amazon settlement 7", line("4000", CHANNEL, "Principal"));

  @Test
  void findsNoDifferenceInTheSameEntry() {
    assertThat(ReadBack.differences(meant, entry(meant))).isEmpty();
  }

  /** F86: Intacct's own import of journal entries takes 30 characters of the header text. */
  @Test
  void acceptsTheShortenedTextOfAnImportedEntry() {
    Journal meant =
        journal(
            "Amazon settlement 90000000002, 2026-10-22 to 2026-11-05", line("4000", CHANNEL, ""));

    assertThat(differencesOf(meant, "Amazon settlement 90000000002,")).isEmpty();
    assertThat(differencesOf(meant, "Amazon settlement 90000000002, 2026"))
        .startsWith("memo \"Amazon settlement 90000000002, 2026\" instead of");
    assertThat(differencesOf(meant, "Amazon settlement")).startsWith("memo ");
  }

  private static String differencesOf(Journal meant, String shown) {
    return ReadBack.differences(
        meant, new LedgerEntry("8", meant.number(), meant.date(), shown, meant.lines()));
  }

  @Test
  void comparesTheDate() {
    LedgerEntry moved =
        new LedgerEntry("8", meant.number(), DAY.plusDays(1), meant.memo(), meant.lines());

    assertThat(ReadBack.differences(meant, moved))
        .isEqualTo("date 2026-11-16 instead of 2026-11-15");
  }

  // F24: only the rate of the day that is meant brings the account to zero in the base currency
  @Test
  void comparesTheRateDateThatAJournalNames() {
    Document dated = DocumentHead.of(meant).withRateDate(DAY.minusDays(3)).with(meant.lines());

    assertThat(ReadBack.differences(dated, rateOf(DAY)))
        .isEqualTo("rate date 2026-11-15 instead of 2026-11-12");
    assertThat(ReadBack.differences(dated, rateOf(DAY.minusDays(3)))).isEmpty();
    assertThat(ReadBack.differences(dated, entry(meant))).isEmpty();
    assertThat(ReadBack.differences(meant, rateOf(DAY.minusDays(3)))).isEmpty();
  }

  @Test
  void comparesAccounts() {
    assertDiffers(line("4010", CHANNEL, "Principal"), "unexpected CREDIT 4010");
  }

  @Test
  void comparesStandardDimensions() {
    Dimensions other = new Dimensions(Map.of(Dimension.DEPARTMENT, "12"), CHANNEL.userDefined());

    assertDiffers(line("4000", other, "Principal"), "DEPARTMENT=12");
  }

  @Test
  void comparesUserDefinedDimensions() {
    Dimensions other =
        new Dimensions(CHANNEL.standard(), new TreeMap<>(Map.of("GLDIMCHANNEL", "8")));
    Dimensions none = new Dimensions(CHANNEL.standard(), new TreeMap<>());

    assertDiffers(line("4000", other, "Principal"), "GLDIMCHANNEL=8");
    assertDiffers(line("4000", none, "Principal"), "missing CREDIT 4000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "principal", "Principal of another"})
  void comparesTheMemoOfALine(String memo) {
    assertDiffers(line("4000", CHANNEL, memo), "missing CREDIT 4000");
  }

  @Test
  void comparesTheMemoOfTheDocument() {
    assertThat(
            ReadBack.differences(
                meant, entry(journal("By hand", line("4000", CHANNEL, "Principal")))))
        .isEqualTo("memo \"By hand\" instead of \"Amazon settlement 7\"");
  }

  /** XML cannot transmit other characters, so they cannot come back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Be\\u0007ll|Bell",
        "one\\r\\ntwo|one\\ntwo",
        "one\\rtwo|one\\ntwo",
        "\" at the ends \"|at the ends",
        "lone \\ud83d half|lone  half",
        "\\ud83d\\ude00 \\u0085|\\ud83d\\ude00 \\u0085"
      })
  void comparesAMemoAsXmlTransmitsIt(String sent, String back) {
    Journal document = journal(unescaped(sent), line("4000", CHANNEL, unescaped(sent)));
    Journal read = journal(unescaped(back), line("4000", CHANNEL, unescaped(back)));

    assertThat(ReadBack.differences(document, entry(read))).isEmpty();
  }

  /** XML 1.0, 2.2: the first and the last character of each range that XML transmits. */
  @ParameterizedTest
  @ValueSource(ints = {0x9, 0xA, 0x20, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x10FFFF})
  void seesThatACharacterIsMissingWhichXmlTransmits(int character) {
    Journal document = journal("a" + Character.toString(character) + "b", meant.lines().get(1));
    Journal read = journal("ab", meant.lines().get(1));

    assertThat(ReadBack.differences(document, entry(read))).startsWith("memo \"ab\" instead of");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x8, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void missesNoCharacterThatXmlCannotTransmit(int character) {
    Journal document = journal("a" + Character.toString(character) + "b", meant.lines().get(1));
    Journal read = journal("ab", meant.lines().get(1));

    assertThat(ReadBack.differences(document, entry(read))).isEmpty();
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(text.replace("\\r", "\r").replace("\\n", "\n"))
        .replaceAll(
            found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
  }

  private void assertDiffers(DocumentLine credit, String difference) {
    assertThat(ReadBack.differences(meant, entry(journal(meant.memo(), credit))))
        .contains(difference);
  }

  private LedgerEntry rateOf(LocalDate day) {
    return entry(meant).convertedAt(Optional.of(day));
  }

  private static LedgerEntry entry(Journal journal) {
    return new LedgerEntry("8", journal.number(), journal.date(), journal.memo(), journal.lines());
  }

  private static Journal journal(String memo, DocumentLine credit) {
    BusinessKey key = new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1);
    DocumentLine debit = line("1150", Side.DEBIT, Dimensions.NONE, "");
    return new Journal(
        key, "AMZ-7-1", DAY, Currency.getInstance("USD"), memo, List.of(debit, credit));
  }

  private static DocumentLine line(String account, Dimensions dimensions, String memo) {
    return line(account, Side.CREDIT, dimensions, memo);
  }

  private static DocumentLine line(String account, Side side, Dimensions dimensions, String memo) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of("10.00", "USD"), side, dimensions, memo, origin);
  }
}
