package dev.staystream.mocks;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The weekend for two in Paris that these tests are about. */
public final class Fixture {

    public static final Location PARIS = new Location(48.8566, 2.3522);

    public static final Stay WEEKEND = new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17));

    public static final Occupancy COUPLE = new Occupancy(2, List.of());

    public static final Currency EURO = Currency.getInstance("EUR");

    private Fixture() {}

    /** The types of demo suppliers there are. */
    public static List<String> types() {
        return MockSuppliers.known();
    }

    /** What is asked. */
    public static Enquiry enquiry(Occupancy... rooms) {
        return new Enquiry(WEEKEND, List.of(rooms), EURO);
    }

    /** What a supplier sells the couple in a hotel, the cheapest first. */
    public static List<Quote> quotes(MockSuppliers suppliers, String type, Listing listing) {
        return suppliers.world().storefront(type).quotes(listing, enquiry(COUPLE));
    }

    /** Hotels within a kilometre of the middle of Paris in which a supplier has something for the couple. */
    public static List<Listing> selling(MockSuppliers suppliers, String type) {
        Storefront storefront = suppliers.world().storefront(type);
        return storefront.within(PARIS, 1).stream()
                .filter(listing -> !storefront.quotes(listing, enquiry(COUPLE)).isEmpty())
                .toList();
    }
}
