package nl.regiovisie.deployment;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;

/**
 * The part that we use of the Keycloak operator's object, written after its own classes: keycloak/keycloak,
 * {@code operator/src/main/java/org/keycloak/operator/crds/v2alpha1/deployment}.
 */
final class KeycloakOperator {

    private KeycloakOperator() {}

    record Keycloak(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {}

    record Spec(
            int instances,
            String image,
            boolean startOptimized,
            Db db,
            Http http,
            Hostname hostname,
            Proxy proxy,
            Switch ingress,
            Switch networkPolicy,
            BootstrapAdmin bootstrapAdmin,
            ResourceRequirements resources) {}

    record Db(
            String vendor,
            String host,
            int port,
            String database,
            SecretKeySelector usernameSecret,
            SecretKeySelector passwordSecret,
            int poolMaxSize) {}

    record Http(boolean httpEnabled) {}

    record Hostname(String hostname, boolean backchannelDynamic) {}

    record Proxy(String headers) {}

    record Switch(boolean enabled) {}

    record BootstrapAdmin(User user) {}

    record User(String secret) {}
}
