package nl.regiovisie.gateway.work.registration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;

/**
 * Participation bodies by what somebody types to name one: its name, with its organisation where two have the same name.
 */
public record BodyNames(Map<String, UUID> ids) {

    static final BodyNames NONE = new BodyNames(Map.of());

    static BodyNames of(Collection<Body> bodies) {
        Map<UUID, Body> each = new LinkedHashMap<>();
        bodies.forEach(body -> each.put(body.id(), body));
        Map<String, Long> how =
                each.values().stream().collect(Collectors.groupingBy(Body::name, Collectors.counting()));
        Function<Body, String> name =
                body -> how.get(body.name()) == 1 ? body.name() : body.name() + ", " + body.organisation();
        Map<String, UUID> ids = new LinkedHashMap<>();
        each.values().forEach(body -> ids.putIfAbsent(name.apply(body), body.id()));
        return new BodyNames(ids);
    }

    /** To choose from, by name. */
    public List<String> all() {
        return ids.keySet().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** @return null for what is no listed body: another organisation is as welcome */
    UUID id(String typed) {
        return ids.get(typed);
    }
}
