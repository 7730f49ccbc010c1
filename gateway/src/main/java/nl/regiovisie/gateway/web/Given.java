package nl.regiovisie.gateway.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import java.util.concurrent.CompletionStage;

/**
 * What a tag or the layout can go without: <code>{given:help}</code> is what it was given, or null. A name that is nowhere
 * costs Qute a walk past its hundreds of resolvers before <code>{help??}</code> is null too.
 */
@EngineConfiguration
public class Given implements NamespaceResolver {

    @Override
    public String getNamespace() {
        return "given";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext name) {
        CompletionStage<Object> found = Scopes.find(name.getName(), name.resolutionContext());
        return found == null ? CompletedStage.of(null) : found;
    }
}
