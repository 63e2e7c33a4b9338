package dev.staystream.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whoever sent a key: first its text only, then, once it was found to open something, the key. */
final class KeyHolder extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient String text;

    private final transient Optional<PartnerKey> key;

    private KeyHolder(String text, Optional<PartnerKey> key, Collection<? extends GrantedAuthority> scopes) {
        super(scopes);
        this.text = text;
        this.key = key;
        setAuthenticated(!scopes.isEmpty());
    }

    /** Somebody who claims to hold a key. */
    static KeyHolder claiming(String text) {
        return new KeyHolder(text, Optional.empty(), List.of());
    }

    /** The holder of a partner's key. */
    static KeyHolder of(PartnerKey key) {
        return new KeyHolder(
                "",
                Optional.of(key),
                key.scopes().stream().map(KeyHolder::authority).toList());
    }

    /** The holder of the key in the configuration. */
    static KeyHolder admin() {
        return new KeyHolder("", Optional.empty(), List.of(authority(Scope.ADMIN)));
    }

    static GrantedAuthority authority(Scope scope) {
        return new SimpleGrantedAuthority(scope.word());
    }

    /** The key, unless it is the one in the configuration. */
    Optional<PartnerKey> key() {
        return key;
    }

    @Override
    public String getCredentials() {
        return text;
    }

    @Override
    public String getPrincipal() {
        return key.map(PartnerKey::prefix).orElse("admin");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
