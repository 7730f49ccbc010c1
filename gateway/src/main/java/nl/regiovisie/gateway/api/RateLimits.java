package nl.regiovisie.gateway.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Counts the requests of each caller, by account or else by address. Whoever is silent for one period has a full bucket
 * again and is forgotten, so memory follows the number of active callers.
 */
@ApplicationScoped
class RateLimits {

    private final Limits limits;
    private final Cache<String, Bucket> buckets;

    RateLimits(Limits limits) {
        this.limits = limits;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(limits.per())
                .maximumSize(limits.callers())
                .build();
    }

    /**
     * Takes one request off what is left for a caller, and tells it so in the answer's headers.
     *
     * @return false if nothing was left
     */
    boolean allow(String caller, HttpServerResponse response) {
        ConsumptionProbe probe = buckets.get(caller, unknown -> fullBucket()).tryConsumeAndReturnRemaining(1);
        long period = limits.per().toSeconds();
        response.putHeader("RateLimit-Policy", "\"caller\";q=%d;w=%d".formatted(limits.requests(), period));
        response.putHeader("RateLimit", "\"caller\";r=%d;t=%d".formatted(probe.getRemainingTokens(), period));
        if (!probe.isConsumed()) {
            response.putHeader("Retry-After", String.valueOf(secondsUp(probe.getNanosToWaitForRefill())));
        }
        return probe.isConsumed();
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.requests()).refillGreedy(limits.requests(), limits.per()))
                .build();
    }

    private static long secondsUp(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
