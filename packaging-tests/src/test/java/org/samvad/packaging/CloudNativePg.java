package org.samvad.packaging;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/**
 * The fields of CloudNativePG's and its Barman plug-in's resources that this project uses. There is no Java model of them
 * on Maven Central; {@link CloudNativePgTest} holds each type here to the fields that its definition allows.
 */
final class CloudNativePg {

    private CloudNativePg() {}

    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            ImageCatalogRef imageCatalogRef,
            boolean enableSuperuserAccess,
            Bootstrap bootstrap,
            Managed managed,
            Postgresql postgresql,
            Affinity affinity,
            Storage storage,
            ResourceRequirements resources,
            List<Plugin> plugins) {}

    record ImageCatalogRef(String apiGroup, String kind, String name, int major) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(
            String database,
            String owner,
            Reference secret,
            boolean dataChecksums,
            List<String> postInitApplicationSQL) {}

    record Managed(List<Role> roles) {}

    record Role(String name, String ensure, boolean login, Reference passwordSecret) {}

    record Postgresql(Map<String, String> parameters, Synchronous synchronous) {}

    record Synchronous(String method, int number) {}

    record Affinity(boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {}

    record Storage(String size) {}

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    record BackupPlugin(String name) {}

    record Reference(String name) {}

    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            String schedule,
            String backupOwnerReference,
            Reference cluster,
            String method,
            BackupPlugin pluginConfiguration) {}

    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {}

    record ObjectStoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

    record StoreConfiguration(
            String destinationPath,
            String endpointURL,
            S3Credentials s3Credentials,
            WalCompression wal,
            DataCompression data) {}

    record S3Credentials(KeyReference accessKeyId, KeyReference secretAccessKey) {}

    record KeyReference(String name, String key) {}

    record WalCompression(String compression) {}

    record DataCompression(String compression) {}
}
