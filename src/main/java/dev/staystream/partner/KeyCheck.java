package dev.staystream.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import reactor.core.publisher.Mono;

/** Finds whose key was sent. */
final class KeyCheck implements ReactiveAuthenticationManager {

    private final KeyRing ring;

    private final byte[] adminKey;

    KeyCheck(KeyRing ring, String adminKey) {
        this.ring = ring;
        this.adminKey = adminKey.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Authentication> authenticate(Authentication claim) {
        String text = String.valueOf(claim.getCredentials());
        return Mono.defer(() -> isAdmin(text)
                ? Mono.just(KeyHolder.admin())
                : Mono.justOrEmpty(ring.opened(text).map(KeyHolder::of))
                        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("unknown key"))));
    }

    private boolean isAdmin(String text) {
        return adminKey.length > 0 && MessageDigest.isEqual(adminKey, text.getBytes(StandardCharsets.UTF_8));
    }
}
