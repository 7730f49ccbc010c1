package nl.regiovisie.gateway.contract;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.json.JsonObject;

/** What the joint contract says about itself; NLGov asks for a team that can be reached. */
@ConfigMapping(prefix = "gateway.contract")
public interface ContractInfo {

    String title();

    String description();

    String version();

    Contact contact();

    interface Contact {

        String name();

        String email();

        String url();
    }

    default JsonObject toJson() {
        return new JsonObject()
                .put("title", title())
                .put("description", description())
                .put("version", version())
                .put(
                        "contact",
                        new JsonObject()
                                .put("name", contact().name())
                                .put("email", contact().email())
                                .put("url", contact().url()));
    }
}
