package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestServersTest {

    static TestServers servers;

    @BeforeAll
    static void lease() {
        servers = TestServers.lease();
    }

    @AfterAll
    static void release() throws IOException {
        servers.close();
    }

    @Test
    void postgresql_flushes_each_commit_to_disk() throws SQLException {
        Database database = servers.database();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.name(), database.password());
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show fsync")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void each_lease_has_a_database_of_its_own() {
        assertThat(servers.database()).isNotEqualTo(servers.database());
    }

    @Test
    void kafka_is_a_cluster_of_one() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void keycloak_has_the_realm() {
        assertThat(Probe.ok(URI.create(servers.keycloak())).answers()).isTrue();
    }
}
