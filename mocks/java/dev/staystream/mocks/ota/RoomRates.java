package dev.staystream.mocks.ota;

import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Night;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.RoomPrice;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Puts prices in the standard's words: night by night, and in all with the taxes; who tells of no taxes tells only prices before them. */
record RoomRates(Storefront storefront, Stay stay, Amounts amounts) {

    private static final String PER_STAY = "12";

    void write(Pen pen, String roomType, Quote quote) {
        pen.begin(
                        "RoomRate",
                        "RoomTypeCode",
                        roomType,
                        "RatePlanCode",
                        RoomStays.plan(quote),
                        "NumberOfUnits",
                        1,
                        "AvailabilityStatus",
                        "AvailableForSale")
                .begin("Rates");
        RoomPrice price = quote.rooms().getFirst();
        for (int night = 0; night < price.nights().size(); night++) {
            rate(pen, night, price.nights().get(night), quote);
        }
        pen.end();
        total(pen, price, quote);
        pen.end();
    }

    private void rate(Pen pen, int index, Night night, Quote quote) {
        LocalDate date = stay.checkIn().plusDays(index);
        pen.begin("Rate", "EffectiveDate", date, "ExpireDate", date, "RateTimeUnit", "Day", "UnitMultiplier", 1);
        pen.mark("Base", price(quote, night.net(), night.gross()));
        List<Levy> fees = levies(quote, Levy.Kind.PROPERTY_FEE);
        if (index == 0 && !fees.isEmpty()) {
            pen.begin("Fees");
            fees.forEach(fee -> pen.begin("Fee", charge(fee, "12")).end());
            pen.end();
        }
        pen.end();
    }

    private Object[] price(Quote quote, BigDecimal net, BigDecimal gross) {
        return quote.levies().isPresent()
                ? amounts.of(net, gross, quote.currency())
                : amounts.of("AmountBeforeTax", net, quote.currency());
    }

    private void total(Pen pen, RoomPrice price, Quote quote) {
        pen.begin("Total", price(quote, price.net(), price.gross()));
        if (quote.levies().isPresent()) {
            pen.begin("Taxes");
            levies(quote, Levy.Kind.VALUE_ADDED_TAX).forEach(tax -> tax(pen, tax, "36", "VAT"));
            levies(quote, Levy.Kind.CITY_TAX).forEach(tax -> tax(pen, tax, "3", "City tax"));
            pen.end();
        }
        pen.end();
    }

    private void tax(Pen pen, Levy levy, String code, String words) {
        pen.begin("Tax", charge(levy, code))
                .begin("TaxDescription")
                .text("Text", words)
                .end()
                .end();
    }

    private Object[] charge(Levy levy, String code) {
        Object[] amount = amounts.of("Amount", levy.amount(), levy.currency());
        Object[] kind = {
            "Code", code, "Type", levy.included() ? "Inclusive" : "Exclusive", "ChargeFrequency", PER_STAY
        };
        Object[] all = new Object[kind.length + amount.length];
        System.arraycopy(kind, 0, all, 0, kind.length);
        System.arraycopy(amount, 0, all, kind.length, amount.length);
        return all;
    }

    private static List<Levy> levies(Quote quote, Levy.Kind kind) {
        return quote.levies().orElseGet(List::of).stream()
                .filter(levy -> levy.kind() == kind)
                .toList();
    }
}
