package nl.regiovisie.deployment;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/**
 * The part that we use of CloudNativePG's objects. It has no Java model, so this is written after its own definition:
 * cloudnative-pg/cloudnative-pg, {@code config/crd/bases/postgresql.cnpg.io_{clusters,databases}.yaml}.
 */
final class CloudNativePg {

    private CloudNativePg() {}

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            String imageName,
            boolean enableSuperuserAccess,
            Metadata inheritedMetadata,
            PostgresConfiguration postgresql,
            Bootstrap bootstrap,
            Managed managed,
            Storage storage,
            Storage walStorage,
            Affinity affinity,
            ResourceRequirements resources) {}

    record Metadata(Map<String, String> labels, Map<String, String> annotations) {}

    record PostgresConfiguration(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(String method, int number) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner, String encoding, String localeProvider, String builtinLocale) {}

    record Managed(List<Role> roles) {}

    record Role(String name, boolean login, LocalObjectReference passwordSecret) {}

    record Storage(String size, String storageClass) {}

    record Affinity(boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {}

    record Database(String apiVersion, String kind, ObjectMeta metadata, DatabaseSpec spec) {}

    record DatabaseSpec(String name, String owner, LocalObjectReference cluster) {}
}
