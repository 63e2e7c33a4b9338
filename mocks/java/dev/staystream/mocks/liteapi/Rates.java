package dev.staystream.mocks.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import dev.staystream.mocks.liteapi.Wire.Amount;
import dev.staystream.mocks.liteapi.Wire.CancelPolicyInfo;
import dev.staystream.mocks.liteapi.Wire.CancellationPolicies;
import dev.staystream.mocks.liteapi.Wire.HotelRates;
import dev.staystream.mocks.liteapi.Wire.Rate;
import dev.staystream.mocks.liteapi.Wire.RetailRate;
import dev.staystream.mocks.liteapi.Wire.RoomType;
import dev.staystream.mocks.liteapi.Wire.TaxOrFee;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Levy;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.TrueHotel;
import dev.staystream.mocks.world.Wording;
import dev.staystream.stay.Occupancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts offerings in the words of LiteAPI: each package is a room type, with one rate for each room asked. */
record Rates(Storefront storefront, List<Enquiry> parts, int maxPerHotel) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final BigDecimal COMMISSION = new BigDecimal("0.06");

    HotelRates hotel(Offering offering) {
        List<RoomType> types = offering.packages().stream()
                .limit(maxPerHotel)
                .map(quotes -> roomType(offering.listing(), quotes))
                .toList();
        return new HotelRates(offering.listing().code(), types);
    }

    RoomType roomType(Listing listing, List<Quote> quotes) {
        BigDecimal total = quotes.stream().map(Quote::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        Amount sum = new Amount(total, quotes.getFirst().currency().getCurrencyCode());
        return new RoomType(
                id(listing, quotes.getFirst()),
                handle(listing, quotes.getFirst()).text(),
                "nuitee",
                2,
                IntStream.range(0, quotes.size())
                        .mapToObj(room -> rate(listing, room + 1, quotes.get(room)))
                        .toList(),
                sum,
                sum,
                sum,
                "commission",
                "standard");
    }

    private Handle handle(Listing listing, Quote quote) {
        Enquiry any = parts.getFirst();
        return new Handle(
                listing.code(),
                quote.code(),
                any.stay(),
                any.currency(),
                parts.stream().flatMap(part -> part.rooms().stream()).toList());
    }

    private static String id(Listing listing, Quote quote) {
        return HexFormat.of()
                .formatHex("%s|%s".formatted(listing.code(), quote.code()).getBytes(UTF_8));
    }

    private Rate rate(Listing listing, int number, Quote quote) {
        Occupancy guests = quote.rooms().getFirst().guests();
        Wording board = storefront.wording(quote.board());
        return new Rate(
                "%s%02d".formatted(id(listing, quote), number),
                number,
                storefront.wording(quote.room()).text(),
                quote.room().sleeps(),
                guests.adults(),
                guests.childAges().size(),
                guests.childAges(),
                board.code(),
                board.text(),
                "",
                "commission",
                List.of(amount(share(quote.total()), quote)),
                retailRate(quote),
                policies(listing.hotel(), quote),
                List.of("NUITEE_PAY"));
    }

    private static Amount amount(BigDecimal amount, Quote quote) {
        return new Amount(amount, quote.currency().getCurrencyCode());
    }

    private static BigDecimal share(BigDecimal total) {
        return total.multiply(COMMISSION).setScale(total.scale(), RoundingMode.HALF_UP);
    }

    private static RetailRate retailRate(Quote quote) {
        List<Amount> total = List.of(amount(quote.total(), quote));
        List<TaxOrFee> taxesAndFees = quote.levies()
                .map(levies -> levies.stream().map(Rates::taxOrFee).toList())
                .orElse(null);
        return new RetailRate(total, total, total, taxesAndFees);
    }

    private static TaxOrFee taxOrFee(Levy levy) {
        String description = switch (levy.kind()) {
            case VALUE_ADDED_TAX -> "Taxes";
            case CITY_TAX -> "City Tax";
            case PROPERTY_FEE -> "Facility Fee";
        };
        return new TaxOrFee(
                levy.included(), description, levy.amount(), levy.currency().getCurrencyCode());
    }

    private static CancellationPolicies policies(TrueHotel hotel, Quote quote) {
        List<CancelPolicyInfo> infos = quote.penalties().stream()
                .map(penalty -> info(hotel, penalty, quote))
                .toList();
        return new CancellationPolicies(infos, List.of(), quote.refundable() ? "RFN" : "NRFN");
    }

    /** In GMT as documented, sometimes without saying so; sometimes in the hotel's zone, now and then under a name nobody knows. */
    private static CancelPolicyInfo info(TrueHotel hotel, Penalty penalty, Quote quote) {
        ZoneId local = hotel.zone();
        return switch (hotel.number() % 10) {
            case 7 -> info(penalty, UTC, null, quote);
            case 8 -> info(penalty, local, local.getId(), quote);
            case 9 -> info(penalty, local, "Hotel local time", quote);
            default -> info(penalty, UTC, "GMT", quote);
        };
    }

    private static CancelPolicyInfo info(Penalty penalty, ZoneId zone, @Nullable String name, Quote quote) {
        return new CancelPolicyInfo(
                penalty.from().withZoneSameInstant(zone).format(TIME),
                penalty.amount(),
                quote.currency().getCurrencyCode(),
                "amount",
                name);
    }
}
