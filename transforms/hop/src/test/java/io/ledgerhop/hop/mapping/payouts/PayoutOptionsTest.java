// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.payout.PayoutSettings;
import io.ledgerhop.plan.currency.ExchangeRate;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F24: the options of payouts, and the files that they name. */
class PayoutOptionsTest {

  private static final IHopMetadataProvider NO_METADATA = new MemoryMetadataProvider();

  private final LedgerPayoutsMeta meta = new LedgerPayoutsMeta();

  @Test
  void reportsEachMistakeOnceBeforeAnyRow() {
    meta.setEntries("Both");
    meta.setClearingAccounts("1150");
    meta.setBankAccounts("4711=1; 4711=2");
    meta.setBaseCurrency("DOLLAR");
    meta.setRates("rates.csv");

    assertThat(meta.problems("here", new Variables(), NO_METADATA))
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "here, Entries: \"Both\" is no choice (write one of Compare only, Post)",
            "here, Clearing accounts: \"1150\" is not a currency and an account (write USD=1150;"
                + " EUR=1152 and so on)",
            "here, Bank accounts: 4711 has two accounts, 1 and 2 (keep one of them)",
            "here, Base currency: \"DOLLAR\" is not a currency code (write the three letters of the"
                + " currency of the books, such as USD)",
            "here, Base currency: converting needs a base currency, exchange rates and an account"
                + " of exchange differences (fill in all three, or leave Base currency and Exchange"
                + " rates empty so that Intacct converts)");
  }

  @Test
  void needsAccountsOnlyToPost() {
    assertThat(meta.problems("here", new Variables(), NO_METADATA)).isEmpty();

    meta.setEntries("post");
    assertThat(meta.problems("here", new Variables(), NO_METADATA))
        .extracting(problem -> problem.place())
        .containsExactly("here, Clearing accounts", "here, Bank accounts");
  }

  @Test
  void readsWhatTheOptionsAndTheirFilesSay(@TempDir Path folder) throws Exception {
    meta.setEntries("Post");
    meta.setClearingAccounts("*=1150");
    meta.setBankAccounts("USD=1010");
    meta.setDifference("7900");
    meta.setBaseCurrency("USD");
    meta.setRates(
        written(
            folder,
            "rates.csv",
            "Currency,Rate,First day,Last day\nEUR,1.0837,2026-11-01,2026-11-30\n"));
    meta.setEntities(
        written(folder, "entities.csv", "Entity,Locations,Account,Account at home\n100,*,,\n"));

    PayoutSettings settings = meta.settings("here", new Variables()).value();

    assertThat(settings.isPosted()).isTrue();
    assertThat(settings.difference()).contains(new AccountCode("7900"));
    assertThat(settings.conversion().orElseThrow().rates())
        .extracting(ExchangeRate::rate)
        .extracting(Object::toString)
        .containsExactly("1.0837");
  }

  @Test
  void reportsTheMistakesOfItsFiles(@TempDir Path folder) throws Exception {
    meta.setDifference("7900");
    meta.setBaseCurrency("USD");
    meta.setRates(written(folder, "rates.csv", "Currency,Rate\nEUR,1.0837\n"));

    assertThat(meta.settings("here", new Variables()).messages()).contains("rates.csv:1");
  }

  private static String written(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
