package nl.regiovisie.deployment;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Map;

/**
 * The part that we use of CloudNativePG's objects. It has no Java model, so this is written after its own definition:
 * cloudnative-pg/cloudnative-pg, {@code config/crd/bases/postgresql.cnpg.io_{clusters,databases,scheduledbackups}.yaml}, and
 * cloudnative-pg/plugin-barman-cloud, {@code config/crd/bases/barmancloud.cnpg.io_objectstores.yaml}.
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
            List<Plugin> plugins,
            Bootstrap bootstrap,
            Managed managed,
            Storage storage,
            Storage walStorage,
            Affinity affinity,
            ResourceRequirements resources) {}

    record Metadata(Map<String, String> labels, Map<String, String> annotations) {}

    record PostgresConfiguration(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(String method, int number) {}

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(String database, String owner, String encoding, String localeProvider, String builtinLocale) {}

    record Managed(List<Role> roles) {}

    record Role(String name, boolean login, LocalObjectReference passwordSecret) {}

    record Storage(String size, String storageClass) {}

    record Affinity(boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {}

    record Database(String apiVersion, String kind, ObjectMeta metadata, DatabaseSpec spec) {}

    record DatabaseSpec(String name, String owner, LocalObjectReference cluster) {}

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            String schedule,
            boolean immediate,
            String backupOwnerReference,
            LocalObjectReference cluster,
            String method,
            PluginConfiguration pluginConfiguration) {}

    record PluginConfiguration(String name, Map<String, String> parameters) {}

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {}

    record ObjectStoreSpec(String retentionPolicy, Barman configuration, Sidecar instanceSidecarConfiguration) {}

    record Barman(String destinationPath, String endpointURL, S3 s3Credentials, Archive wal, Archive data) {}

    record S3(SecretKeySelector accessKeyId, SecretKeySelector secretAccessKey) {}

    record Archive(String compression, String encryption) {}

    record Sidecar(ResourceRequirements resources) {}
}
