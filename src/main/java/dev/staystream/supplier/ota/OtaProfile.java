package dev.staystream.supplier.ota;

import dev.staystream.stay.Query;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Capabilities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one implementer fills in what the standard leaves open. A further implementer is one more of these.
 *
 * @param name as an account chooses it
 * @param path behind the account's base URL; empty where the base URL is the whole address
 * @param version of the request message; 1.003 is that of OpenTravel's first samples, 5.000 that of its release 2017B
 * @param envelope how the message is wrapped
 * @param login where user and password go
 * @param requestor what kind of party the user is, by OpenTravel's table UIT: 13 is an internet broker, 22 an ERSP user
 * @param criteria where dates and rooms are asked for
 * @param infantsBelow the age below which a child is asked for as an infant; 0 where all children are children
 * @param quotes what a rate is for when it does not say
 * @param taxes what a price is worth that tells of no taxes
 * @param capabilities what can be asked
 */
record OtaProfile(
        String name,
        String path,
        String version,
        Envelope envelope,
        Login login,
        String requestor,
        Criteria criteria,
        int infantsBelow,
        Quotes quotes,
        Taxes taxes,
        Capabilities capabilities) {

    /** The message alone, or in an envelope of SOAP 1.1. */
    enum Envelope {
        BARE,
        SOAP
    }

    /** In the message's {@code RequestorID}, or by HTTP Basic. */
    enum Login {
        MESSAGE,
        BASIC
    }

    /** Within the criterion, as OpenTravel recommends since 2005B, or beside it in the segment, as before. */
    enum Criteria {
        CRITERION,
        SEGMENT
    }

    /** A rate is a night's, as the standard says, or the whole stay's. */
    enum Quotes {
        NIGHT,
        STAY
    }

    /** Taxes come on top of a price before tax, as the standard says, or a price is all that is paid. */
    enum Taxes {
        ON_TOP,
        INCLUDED
    }

    /** The most hotels one criterion can name (OTA_HotelAvailRQ: 99 HotelRef). */
    private static final int MAX_IDS = 99;

    private static final int MAX_ROOMS_AROUND = 3;

    /** The standard as it reads, asked by hotel codes. */
    private static final OtaProfile PLAIN = new OtaProfile(
            "plain",
            "",
            "5.000",
            Envelope.BARE,
            Login.MESSAGE,
            "13",
            Criteria.CRITERION,
            0,
            Quotes.NIGHT,
            Taxes.ON_TOP,
            capabilities(Query.MAX_ROOMS, true, false));

    /** The standard asked around a point, for few rooms and adults only. */
    private static final OtaProfile AROUND = new OtaProfile(
            "around",
            "/ota/hotel-avail",
            "5.000",
            Envelope.BARE,
            Login.BASIC,
            "13",
            Criteria.CRITERION,
            0,
            Quotes.NIGHT,
            Taxes.ON_TOP,
            capabilities(MAX_ROOMS_AROUND, false, true));

    /** The standard of before 2005B as a web service, whose prices are all that is paid. */
    private static final OtaProfile SOAP = new OtaProfile(
            "soap",
            "",
            "1.003",
            Envelope.SOAP,
            Login.MESSAGE,
            "22",
            Criteria.SEGMENT,
            2,
            Quotes.STAY,
            Taxes.INCLUDED,
            capabilities(Query.MAX_ROOMS, true, false));

    private static final Map<String, OtaProfile> BY_NAME =
            List.of(PLAIN, AROUND, SOAP).stream().collect(Collectors.toUnmodifiableMap(OtaProfile::name, Function.identity()));

    private static Capabilities capabilities(int rooms, boolean children, boolean byArea) {
        return new Capabilities(rooms, children, Stay.MAX_NIGHTS, Set.of(), List.of(), byArea, MAX_IDS, false);
    }

    /** The names there are, the standard's own reading first. */
    static List<String> names() {
        return List.of(PLAIN.name, AROUND.name, SOAP.name);
    }

    static OtaProfile named(String name) {
        OtaProfile profile = BY_NAME.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("a profile is one of %s, but was %s".formatted(names(), name));
        }
        return profile;
    }
}
