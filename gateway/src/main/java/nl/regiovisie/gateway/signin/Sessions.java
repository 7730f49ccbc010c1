package nl.regiovisie.gateway.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the tokens of who is signed in, in the database; the browser holds only the {@link SessionKey}. */
@ApplicationScoped
@Alternative
@Priority(1)
class Sessions implements TokenStateManager {

    /** Requests that were under way when a refresh replaced the session still find the old one. */
    private static final Duration AFTER_REFRESH = Duration.ofSeconds(30);

    /** Looked up when a session is needed: tests of pages run without a database. */
    private final Instance<Pool> database;

    private final ObjectMapper json;
    private final Clock clock;

    Sessions(Instance<Pool> database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        SessionKey key = SessionKey.fresh();
        long seconds = request.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        Buffer sealed = Buffer.buffer(key.seal(write(tokens)));
        return forgetExpired()
                .chain(() -> run(
                        "insert into session (id, tokens, expires_at) values ($1, $2, $3)",
                        id(key).addBuffer(sealed).addOffsetDateTime(now().plusSeconds(seconds))))
                .replaceWith(key.cookie());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        SessionKey key = SessionKey.of(cookie);
        return run("select tokens from session where id = $1 and expires_at > $2", id(key).addOffsetDateTime(now()))
                .map(rows -> tokens(key, rows.iterator().next()));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String cookie, OidcRequestContext<Void> context) {
        SessionKey key = SessionKey.of(cookie);
        return run(
                        "update session set expires_at = least(expires_at, $2) where id = $1",
                        id(key).addOffsetDateTime(now().plus(AFTER_REFRESH)))
                .replaceWithVoid();
    }

    /**
     * Ends a session.
     *
     * @return its tokens; empty if there is no such session
     */
    Uni<Optional<AuthorizationCodeTokens>> take(String cookie) {
        return keyOf(cookie)
                .map(key -> run("delete from session where id = $1 returning tokens", id(key))
                        .map(rows -> Optional.ofNullable(first(rows)).map(row -> tokens(key, row))))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }

    private static Optional<SessionKey> keyOf(String cookie) {
        try {
            return Optional.of(SessionKey.of(cookie));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Row first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next();
    }

    private AuthorizationCodeTokens tokens(SessionKey key, Row row) {
        return read(key.open(row.getBuffer("tokens").getBytes()));
    }

    private Uni<?> forgetExpired() {
        return run("delete from session where expires_at <= $1", Tuple.of(now()));
    }

    private Uni<RowSet<Row>> run(String statement, Tuple values) {
        return database.get().preparedQuery(statement).execute(values);
    }

    private static Tuple id(SessionKey key) {
        return Tuple.tuple().addBuffer(Buffer.buffer(key.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private byte[] write(AuthorizationCodeTokens tokens) {
        try {
            return json.writeValueAsBytes(tokens);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private AuthorizationCodeTokens read(byte[] content) {
        try {
            return json.readValue(content, AuthorizationCodeTokens.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
