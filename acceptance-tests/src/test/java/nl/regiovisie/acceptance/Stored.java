package nl.regiovisie.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiovisie.stack.Database;

/**
 * What databases have in them.
 *
 * @param server that they are on
 */
record Stored(Database.Server server, List<Database> databases) {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public'";
    private static final String CONTENT = """
            select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from "%s" t""";

    /** By database and table: the number of rows, and a sum of all that is in them. */
    Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        for (Database database : databases) {
            for (String table : ask(database, TABLES)) {
                content.put(
                        database.name() + "." + table,
                        ask(database, CONTENT.formatted(table)).get(0));
            }
        }
        return content;
    }

    /** The number of rows in all of it. */
    static long rows(Map<String, String> content) {
        return content.values().stream()
                .mapToLong(each -> Long.parseLong(each.split(" ")[0]))
                .sum();
    }

    /** How many events wait to be sent. */
    long waiting() {
        return databases.stream()
                .mapToLong(each ->
                        Long.parseLong(ask(each, "select count(*) from outbox").get(0)))
                .sum();
    }

    /** Loses all of it. */
    void drop() {
        String url = "jdbc:postgresql://" + server.host() + ":" + server.port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (Database database : databases) {
                statement.execute("drop database " + database.name() + " with (force)");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> ask(Database database, String query) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.name(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
