package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.stack.Database;
import nl.regiovisie.stack.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scripts that a Docker host and a cluster back up and restore with, on databases as services have them: with events
 * that wait, events that took effect, and a log that is only added to. {@link RestoreStory} tells it of the whole platform.
 */
@Tag("backup")
class BackupTest {

    private static final Path TABLES =
            Path.of("../platform-persistence/src/main/resources/db/platform/V0_1__outbox_inbox_audit.sql");
    private static final String ROWS = """
        insert into outbox (id, subject, type, occurred_at, payload, due_at)
             select gen_random_uuid(), 'subject ' || n, 'type', now(), '\\x00', now() from generate_series(1, 300) n;
        delete from outbox where position <= 200;
        insert into inbox (consumer, event_id) select 'consumer', gen_random_uuid() from generate_series(1, 500);
        insert into audit_entry (at, actor, action, object, result, origin)
             values (now(), 'wie é ‘zei’', 'a', 'o', 'r', 'f')\
        """;

    private final TestServers servers = TestServers.lease();
    private final List<Database> databases = List.of(servers.database(), servers.database());
    private final Stored stored = new Stored(servers.postgres(), databases);
    private PostgresPrograms programs;
    private Map<String, String> content;
    private Path backup;

    @BeforeEach
    void a_backup_was_made() throws IOException, SQLException {
        for (Database database : databases) {
            execute(database, Files.readString(TABLES), ROWS);
        }
        programs = new PostgresPrograms(
                servers.postgres(),
                databases,
                Path.of("target/backups", UUID.randomUUID().toString()));
        content = stored.content();
        backup = programs.backup();
    }

    @AfterEach
    void end() throws IOException {
        servers.close();
    }

    @Test
    void what_was_lost_is_back_and_what_was_sent_does_not_wait_again() throws SQLException {
        stored.drop();

        programs.restore(backup.resolveSibling("latest"));

        assertThat(stored.content()).hasSize(6).isEqualTo(content);
        assertThat(stored.waiting()).isEqualTo(2 * 100);
        assertThat(Stored.rows(content)).isEqualTo(2 * (100 + 500 + 1));
    }

    @Test
    void what_came_after_the_backup_is_gone_and_what_comes_next_gets_a_place_of_its_own() throws SQLException {
        Database first = databases.get(0);
        execute(first, "delete from inbox", "drop table audit_entry");

        programs.restore(backup);

        assertThat(stored.content()).isEqualTo(content);
        execute(
                first,
                "insert into audit_entry (at, actor, action, object, result, origin) select now(),'','','','',''");
        assertThatThrownBy(() -> execute(first, "delete from audit_entry")).hasMessageContaining("append-only");
    }

    @Test
    void while_somebody_is_connected_nothing_is_put_back() throws SQLException {
        Database second = databases.get(1);
        execute(second, "delete from inbox");
        Map<String, String> now = stored.content();
        try (Connection somebody = connect(second)) {
            assertThat(somebody.isValid(1)).isTrue();

            assertThatThrownBy(() -> programs.restore(backup)).hasMessageContaining("is being accessed by other users");
        }

        assertThat(stored.content()).isEqualTo(now);
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.name(), database.password());
    }
}
