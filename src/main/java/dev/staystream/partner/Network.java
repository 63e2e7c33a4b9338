package dev.staystream.partner;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as one household or office goes: an IPv4 address, or the first 64 bits of an IPv6 one. */
record Network(String name) {

    private static final int IPV6_PREFIX_BYTES = 8;

    static Network of(@Nullable InetSocketAddress remote) {
        return new Network(remote == null || remote.getAddress() == null ? "unknown" : name(remote.getAddress()));
    }

    private static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, IPV6_PREFIX_BYTES)
                : address.getHostAddress();
    }
}
