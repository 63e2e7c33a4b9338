package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.offers;
import static dev.staystream.supplier.ota.Asked.rooms;
import static dev.staystream.supplier.ota.Messages.answer;
import static dev.staystream.supplier.ota.Messages.priced;
import static dev.staystream.supplier.ota.Messages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Price;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What prices come to: with and without tax, by stay and by night, with every charge accounted for. */
final class OtaPriceTests {

    @Test
    void quotesWhatIsPaidAfterTaxAndWhichPartOfItIsTax() {
        assertThat(price(priced("<Total AmountBeforeTax='200.00' AmountAfterTax='220.50' CurrencyCode='EUR'/>")))
                .isEqualTo(new Price(euros("220.50"), List.of(charge("Taxes", Inclusion.INCLUDED, Due.UNKNOWN, "20.50"))));
    }

    @Test
    void knowsThatAPriceAfterTaxIsComplete() {
        assertThat(price(priced(Messages.TOTAL))).isEqualTo(new Price(euros("220.00"), List.of()));
    }

    @Test
    void makesUntoldTaxesOfAPriceBeforeTaxUnknown() {
        Price price = price(priced("<Total AmountBeforeTax='200.00' CurrencyCode='EUR'/>"));

        assertThat(price.charges())
                .containsExactly(new Charge("Taxes", Inclusion.EXCLUDED, Due.UNKNOWN, Optional.empty()));
        assertThat(price.complete()).isFalse();
    }

    @Test
    void leavesThemOutWhereTheProfileSaysThatPricesAreAllThatIsPaid() {
        assertThat(only(offers(priced("<Total AmountBeforeTax='200.00' CurrencyCode='EUR'/>"), "soap", Asked.DOUBLE))
                        .price())
                .isEqualTo(new Price(euros("200.00"), List.of()));
    }

    @Test
    void addsTaxesToAPriceBeforeTaxUnlessTheyAreInclusive() {
        assertThat(price(priced("""
            <Total AmountBeforeTax='200.00' CurrencyCode='EUR'><Taxes>\
            <Tax Code='36' Amount='14.00'/><Tax Code='3' Type='Exclusive' Percent='2.55'/>\
            <Tax Type='Inclusive' Amount='3.00'><TaxDescription><Text>Kurtaxe</Text></TaxDescription></Tax>\
            </Taxes></Total>""")).charges())
                .containsExactly(
                        charge("VAT", Inclusion.EXCLUDED, Due.UNKNOWN, "14.00"),
                        charge("City tax", Inclusion.EXCLUDED, Due.UNKNOWN, "5.10"),
                        charge("Kurtaxe", Inclusion.INCLUDED, Due.UNKNOWN, "3.00"));
    }

    @Test
    void takesAnExclusiveTaxBesideAPriceAfterTaxForDueAtTheProperty() {
        assertThat(price(priced("""
            <Total AmountAfterTax='220.00' CurrencyCode='EUR'><Taxes>\
            <Tax Code='36' Amount='20.00'/><Tax Code='3' Type='Exclusive' Amount='1000' CurrencyCode='JPY'/>\
            </Taxes></Total>""")))
                .isEqualTo(new Price(
                        euros("220.00"),
                        List.of(
                                charge("VAT", Inclusion.INCLUDED, Due.UNKNOWN, "20.00"),
                                new Charge(
                                        "City tax",
                                        Inclusion.EXCLUDED,
                                        Due.PROPERTY,
                                        Optional.of(Money.of("1000", "JPY"))))));
    }

    @Test
    void takesTheSumOfTaxesWhereNoneIsTold() {
        assertThat(price(priced("""
            <Total AmountBeforeTax='200.00' CurrencyCode='EUR'><Taxes Amount='20.00' CurrencyCode='EUR'/></Total>"""))
                        .charges())
                .containsExactly(charge("Taxes", Inclusion.EXCLUDED, Due.UNKNOWN, "20.00"));
    }

    @CsvSource({"12, 2.50", "19, 5.00", "20, 7.50", "21, 15.00"})
    @ParameterizedTest
    void multipliesAChargeByWhatItIsFor(String unit, String amount) {
        String message = priced("""
            <Total AmountAfterTax='220.00' CurrencyCode='EUR'><Taxes>\
            <Tax Code='3' Type='Exclusive' Amount='2.50' ChargeFrequency='%s'/></Taxes></Total>""".formatted(unit));

        assertThat(only(offers(message, "plain", rooms(1, 2, 9))).price().charges())
                .containsExactly(charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, amount));
    }

    @Test
    void doesNotKnowHowMuchIsDueForAnUnheardOfUnit() {
        Price price = price(priced("""
            <Total AmountAfterTax='220.00' CurrencyCode='EUR'><Taxes>\
            <Tax Code='3' Type='Exclusive' Amount='2.50' ChargeUnit='14'/></Taxes></Total>"""));

        assertThat(price.charges())
                .containsExactly(new Charge("City tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty()));
        assertThat(price.complete()).isFalse();
    }

    @Test
    void addsMandatoryFeesToABaseAndFindsThemInATotal() {
        String fees = """
            <Fees><Fee Code='12' Amount='5.00'/><Fee MandatoryInd='false' Amount='9.00'/></Fees>""";
        String base = "<Base AmountBeforeTax='100.00' AmountAfterTax='110.00' CurrencyCode='EUR'/>";
        String total = "<Total AmountBeforeTax='105.00' AmountAfterTax='115.00' CurrencyCode='EUR'/>";

        assertThat(price(nightly(base + fees)).charges())
                .contains(charge("Resort fee", Inclusion.EXCLUDED, Due.UNKNOWN, "10.00"));
        assertThat(price(nightly(base + fees + total)).charges())
                .contains(charge("Resort fee", Inclusion.INCLUDED, Due.UNKNOWN, "10.00"));
    }

    @Test
    void findsFeesDueAtThePropertyThatOnlyANightTellsOf() {
        assertThat(price(answer(stay("", """
            <Rates><Rate RateTimeUnit='FullDuration'><Base AmountAfterTax='110' CurrencyCode='EUR'/>\
            <Fees><Fee Code='12' Type='Exclusive' Amount='8' ChargeFrequency='12'/></Fees></Rate></Rates>""" + Messages.TOTAL, "")))
                        .charges())
                .containsExactly(charge("Resort fee", Inclusion.EXCLUDED, Due.PROPERTY, "8"));
    }

    @Test
    void knowsThatFeesAreMissing() {
        assertThat(price(priced("""
            <Total AmountAfterTax='220.00' CurrencyCode='EUR' AdditionalFeesExcludedIndicator='true'/>"""))
                        .complete())
                .isFalse();
    }

    @Test
    void addsUpNightsAndTheTaxesOfEach() {
        assertThat(price(nightly("""
            <Base AmountBeforeTax='100.00' CurrencyCode='EUR'><Taxes><Tax Code='36' Amount='7.07'/></Taxes></Base>""")))
                .isEqualTo(new Price(
                        euros("200.00"), List.of(charge("VAT", Inclusion.EXCLUDED, Due.UNKNOWN, "14.14"))));
    }

    @Test
    void takesEachNightFromTheRateThatIsForIt() {
        assertThat(price(answer(stay("", """
            <Rates><Rate EffectiveDate='2027-01-15' ExpireDate='2027-01-15'><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate>\
            <Rate EffectiveDate='2027-01-16' ExpireDate='2027-01-31'><Base AmountAfterTax='80' CurrencyCode='EUR'/></Rate>\
            <Rate EffectiveDate='2027-01-17' ExpireDate='2027-01-17'><Base AmountAfterTax='7' CurrencyCode='EUR'/></Rate>\
            </Rates>""", ""))).quoted())
                .isEqualTo(euros("180"));
    }

    @CsvSource({"'',200", "RateTimeUnit='Day',200", "UnitMultiplier='2' RateTimeUnit='Day',100", "RateTimeUnit='FullDuration',100"})
    @ParameterizedTest
    void knowsHowManyNightsARateIsFor(String unit, String amount) {
        assertThat(price(answer(stay("", """
            <Rates><Rate %s><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>""".formatted(unit), "")))
                        .quoted())
                .isEqualTo(euros(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Rates><Rate RateTimeUnit='Week'><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>",
                "<Rates><Rate ExpireDate='2027-01-15'><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>",
                "<Rates><Rate MinGuestApplicable='3'><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>",
                "<Rates/>"
            })
    void offersNothingThatIsNotPricedForTheWholeStay(String rates) {
        assertThat(offers(answer(stay("", rates, "")))).isEmpty();
    }

    @Test
    void prefersTheTotalOfARateToThatOfTheStayAndThatToItsNights() {
        String nights = "<Rates><Rate><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>";
        String ofStay = "<Total AmountAfterTax='190' CurrencyCode='EUR'/>";

        assertThat(price(answer(stay("", nights + Messages.TOTAL, ofStay))).quoted())
                .isEqualTo(euros("220.00"));
        assertThat(price(answer(stay("", nights, ofStay))).quoted()).isEqualTo(euros("190"));
    }

    @CsvSource({
        "8500, 2, EUR, 85.00",
        "85.00, 2, EUR, 85.00",
        "12000, 0, JPY, 12000",
        "1234567, 3, KWD, 1234.567",
        "1234.567, 3, KWD, 1234.567"
    })
    @ParameterizedTest
    void readsTheSmallestCoinWhereThereIsNoPoint(String amount, String places, String currency, String meant) {
        assertThat(price(priced("<Total AmountAfterTax='%s' DecimalPlaces='%s' CurrencyCode='%s'/>"
                                .formatted(amount, places, currency)))
                        .quoted())
                .isEqualTo(Money.of(meant, currency));
    }

    @Test
    void takesTheCurrencyFromTheRatesOrTheHotelWhereAPriceNamesNone() {
        String nights = "<Rates><Rate><Base AmountAfterTax='100' CurrencyCode='USD'/></Rate></Rates>";
        String unnamed = "<Total AmountAfterTax='210'/>";

        assertThat(price(answer(stay("", nights + unnamed, ""))).quoted()).isEqualTo(Money.of("210", "USD"));
        assertThat(price(priced(unnamed).replace("HotelName=", "CurrencyCode='CHF' HotelName="))
                        .quoted())
                .isEqualTo(Money.of("210", "CHF"));
    }

    private static String nightly(String rate) {
        return answer(stay("", "<Rates><Rate>%s</Rate></Rates>".formatted(rate), ""));
    }

    private static Price price(String message) {
        return only(offers(message)).price();
    }

    private static Offer only(List<Offer> offers) {
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }

    private static Charge charge(String name, Inclusion included, Due due, String amount) {
        return new Charge(name, included, due, Optional.of(euros(amount)));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
