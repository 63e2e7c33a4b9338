package dev.staystream.supplier.ota;

import dev.staystream.stay.Money;
import dev.staystream.supplier.XmlReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Amounts as the standard writes them. */
final class OtaAmount {

    /** More places than any currency has. */
    private static final int MAX_PLACES = 6;

    private OtaAmount() {}

    /**
     * The amount in an attribute. With {@code DecimalPlaces} and without a point it is in the smallest coin: 8500 with two
     * places is 85.00 (OTA_CommonTypes, CurrencyCodeGroup).
     */
    static @Nullable BigDecimal read(XmlReader xml, String attribute) {
        BigDecimal amount = xml.decimal(attribute);
        int places = xml.integer("DecimalPlaces", 0);
        return amount == null || amount.scale() > 0 || places < 0 || places > MAX_PLACES
                ? amount
                : amount.movePointLeft(places);
    }

    /** So many hundredths of the money, in whole units of its smallest coin. */
    static Money share(Money whole, BigDecimal percent) {
        int places = Math.max(0, whole.currency().getDefaultFractionDigits());
        BigDecimal share = whole.amount().multiply(percent).movePointLeft(2).setScale(places, RoundingMode.HALF_UP);
        return new Money(share, whole.currency());
    }

    /** Money of that currency; throws {@link IllegalArgumentException} for one that ISO 4217 does not have. */
    static Money money(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
