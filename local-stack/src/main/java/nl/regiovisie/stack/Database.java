package nl.regiovisie.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One database with the role that owns it.
 *
 * @param name of the database and of the role
 */
public record Database(String host, int port, String name, String password) {

    static final String ADMINISTRATOR = "postgres";

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    public String reactiveUrl() {
        return "postgresql://" + host + ":" + port + "/" + name;
    }

    /** A PostgreSQL server, seen by its administrator. */
    public record Server(String host, int port, String user, String password) {

        boolean answers() {
            try (Connection connection = connect()) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        }

        /** The database of that name with its role, made when it is not there yet. */
        Database database(String name, String password) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                if (!exists(statement, name)) {
                    statement.execute("create role " + name + " login password '" + password + "'");
                    statement.execute("create database " + name + " owner " + name);
                }
                return new Database(host, port, name, password);
            } catch (SQLException e) {
                throw new StackFailure("Cannot make the database " + name, e);
            }
        }

        private static boolean exists(Statement statement, String name) throws SQLException {
            try (ResultSet rows = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
                return rows.next();
            }
        }

        private Connection connect() throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:postgresql://" + host + ":" + port + "/postgres?connectTimeout=2", user, password);
        }
    }
}
