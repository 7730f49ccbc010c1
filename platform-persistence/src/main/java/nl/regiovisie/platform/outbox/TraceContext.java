package nl.regiovisie.platform.outbox;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;

/** Carries the trace of the request that caused an event over the wait in the outbox (W3C Trace Context). */
final class TraceContext {

    static final String HEADER = "traceparent";

    private TraceContext() {}

    /** @return the W3C header of the running trace, or null without one */
    static String current() {
        Map<String, String> carrier = new HashMap<>();
        GlobalOpenTelemetry.getPropagators().getTextMapPropagator().inject(Context.current(), carrier, Map::put);
        return carrier.get(HEADER);
    }

    /** The trace that a stored header names; the root context for null. */
    static Context of(String traceparent) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(HEADER, traceparent);
        return GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .extract(Context.root(), carrier, MapGetter.INSTANCE);
    }
}
