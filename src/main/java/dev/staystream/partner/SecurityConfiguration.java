package dev.staystream.partner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who is let in with a key. Requests without one never pass here, but where keys are managed, so that they cost nothing;
 * cookies open nothing, and so nothing can be forged with them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    ReactiveAuthenticationManager keyCheck(KeyRing ring, PartnerSettings settings) {
        return new KeyCheck(ring, settings.adminKey());
    }

    @Bean
    SecurityWebFilterChain keysOpenTheApi(ServerHttpSecurity http, ReactiveAuthenticationManager keyCheck) {
        return http.securityMatcher(SecurityConfiguration::concerned)
                .csrf(CsrfSpec::disable)
                .headers(HeaderSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(bearer(keyCheck), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchanges -> exchanges.anyExchange().access(SecurityConfiguration::access))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (exchange, error) -> Mono.error(Refusal.keyNeeded()))
                        .accessDeniedHandler((exchange, error) -> Mono.error(Refusal.notInScope())))
                .build();
    }

    private static Mono<MatchResult> concerned(ServerWebExchange exchange) {
        ApiRequest request = ApiRequest.of(exchange.getRequest());
        boolean concerned = request.counts() && (request.key().isPresent() || request.scope() == Scope.ADMIN);
        return concerned ? MatchResult.match() : MatchResult.notMatch();
    }

    private static AuthenticationWebFilter bearer(ReactiveAuthenticationManager keyCheck) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(keyCheck);
        filter.setServerAuthenticationConverter(exchange ->
                Mono.justOrEmpty(ApiRequest.of(exchange.getRequest()).key().map(KeyHolder::claiming)));
        filter.setAuthenticationFailureHandler((exchange, error) -> Mono.error(Refusal.unknownKey()));
        return filter;
    }

    private static Mono<AuthorizationResult> access(Mono<Authentication> holder, AuthorizationContext context) {
        Scope scope = ApiRequest.of(context.getExchange().getRequest()).scope();
        return holder.map(authentication -> new AuthorizationDecision(
                authentication.isAuthenticated() && authentication.getAuthorities().contains(KeyHolder.authority(scope))));
    }
}
