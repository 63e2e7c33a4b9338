package dev.staystream.web.api;

import dev.staystream.partner.IssuedKey;
import dev.staystream.partner.PartnerKey;
import dev.staystream.partner.Scope;
import dev.staystream.partner.Usage;

/** Keys and what was let through for them. */
final class KeyJson {

    private KeyJson() {}

    static void issued(Json json, IssuedKey issued) {
        key(json, issued.key());
        json.field("key", issued.text());
    }

    static void key(Json json, PartnerKey key) {
        json.field("id", key.id());
        json.field("name", key.name());
        json.field("prefix", key.prefix());
        json.texts("scopes", key.scopes().stream().map(Scope::word).sorted().toList());
        json.field("requestsPerMinute", key.plan().requestsPerMinute());
        json.field("searchesPerDay", key.plan().searchesPerDay());
        json.texts("origins", key.origins());
        json.field("createdAt", key.createdAt());
        json.instant("revokedAt", key.revokedAt());
    }

    static void usage(Json json, Usage usage) {
        json.field("key", usage.key());
        json.field("day", usage.day().toString());
        json.field("requests", usage.requests());
        json.field("searches", usage.searches());
    }
}
