package nl.regiovisie.gateway.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of a template in what is around it: a loop, a section, the tag or the page. Qute would try each of its hundreds
 * of resolvers on one of these before it looks at the next, which is a third of what a long page costs. What is not found here
 * it looks for in its own way.
 */
final class Scopes implements ValueResolver {

    private static final int BEFORE_ALL = 1000;

    /** Makes this part of the engine. */
    static class Registration {

        void add(@Observes EngineBuilder templates) {
            templates.addValueResolver(new Scopes());
        }
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL;
    }

    /** To the first name of an expression; what follows a dot belongs to a value. */
    @Override
    public boolean appliesTo(EvalContext name) {
        return name.resolutionContext() != null
                && name.getBase() == name.resolutionContext().getData()
                && name.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext name) {
        CompletionStage<Object> found = find(name.getName(), name.resolutionContext());
        return found == null ? Results.notFound(name) : found;
    }

    /** @return null when it is in none of the scopes, or behind something that is no collection of names */
    static CompletionStage<Object> find(String name, ResolutionContext from) {
        for (ResolutionContext scope = from; scope != null; scope = scope.getParent()) {
            Object data = scope.getData();
            if (data instanceof Mapper mapper) {
                CompletionStage<Object> found = mapper.appliesTo(name) ? mapper.getAsync(name) : null;
                if (found != null && !isMissing(found)) {
                    return found;
                }
            } else if (data instanceof Map<?, ?> map) {
                if (map.containsKey(name)) {
                    return CompletedStage.of(map.get(name));
                }
            } else if (data != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isMissing(CompletionStage<Object> found) {
        return found instanceof CompletedStage<Object> now && Results.isNotFound(now.get());
    }
}
