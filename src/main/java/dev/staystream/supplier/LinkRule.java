package dev.staystream.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * Where offers of an account may lead.
 *
 * @param template an address with the names {@code {hotel}}, {@code {checkIn}}, {@code {checkOut}}, {@code {rooms}},
 *     {@code {guestCountry}} and {@code {currency}}, for offers that come without one, or blank for none
 * @param hosts the hosts that may be gone to, with their port where it is not the usual one
 */
public record LinkRule(String template, Set<String> hosts) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private static final Set<String> NAMES =
            Set.of("hotel", "checkIn", "checkOut", "rooms", "guestCountry", "currency");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:[0-9]{1,5})?");

    public LinkRule {
        hosts = Set.copyOf(hosts);
    }

    /** The rule of an account; hosts are compared in lower case. */
    static LinkRule of(String template, Collection<String> hosts) {
        return new LinkRule(
                template, Set.copyOf(hosts.stream().map(LinkRule::lower).toList()));
    }

    private static String lower(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether every host is one, and nothing more. */
    public boolean hasHosts() {
        return hosts.stream().allMatch(host -> HOST.matcher(host).matches());
    }

    /** Whether the template is an address that this rule itself allows, with known names only. */
    public boolean hasTemplate() {
        boolean known = NAME.matcher(template).results().allMatch(name -> NAMES.contains(name.group(1)));
        return template.isBlank() || (known && address(template.replaceAll(NAME.pattern(), "x")).isPresent());
    }

    /** Whether an address may be gone to: by http or https, to one of the hosts, as nobody in particular. */
    public boolean allows(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getRawUserInfo() == null
                && address.getHost() != null
                && hosts.contains(host(address));
    }

    private static String host(URI address) {
        String host = lower(address.getHost());
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    /** Where this request's hotel of a code is sold, if the account has a template. */
    Optional<URI> link(String code, SupplierRequest request) {
        if (template.isBlank()) {
            return Optional.empty();
        }
        Map<String, String> values = values(code, request);
        String filled = NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")));
        return address(filled);
    }

    private Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text)).filter(this::allows);
        } catch (IllegalArgumentException error) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(String code, SupplierRequest request) {
        return Map.of(
                "hotel", UriUtils.encode(code, UTF_8),
                "checkIn", request.stay().checkIn().toString(),
                "checkOut", request.stay().checkOut().toString(),
                "rooms",
                        request.rooms().stream()
                                .flatMap(rooms -> Collections.nCopies(rooms.count(), rooms.occupancy()).stream())
                                .map(Object::toString)
                                .collect(joining(",")),
                "guestCountry", request.guestCountry().code(),
                "currency", request.currency().getCurrencyCode());
    }
}
