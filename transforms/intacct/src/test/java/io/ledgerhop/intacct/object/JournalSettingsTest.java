// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "'', Intacct Daily Rate",
    "' ', Intacct Daily Rate",
    "' Month End ', Month End",
    "Intacct Daily Rate, Intacct Daily Rate"
  })
  void takesTheDailyRateWhereNoRateTypeIsNamed(String named, String rateType) {
    assertThat(settings(" AMZN ", Currencies.MULTIPLE, named))
        .isEqualTo(settings("AMZN", Currencies.MULTIPLE, rateType));
    assertThat(settings("AMZN", Currencies.MULTIPLE, named).rateType()).isEqualTo(rateType);
  }

  @Test
  void tellsOneCurrencyFromSeveral() {
    assertThat(settings("A", Currencies.SINGLE, "").hasSeveralCurrencies()).isFalse();
    assertThat(settings("A", Currencies.MULTIPLE, "").hasSeveralCurrencies()).isTrue();
  }

  private static JournalSettings settings(String symbol, Currencies currencies, String rateType) {
    return new JournalSettings(
        symbol, currencies, Currency.getInstance("USD"), rateType, Limits.SAFE);
  }
}
