package nl.regiovisie.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * A consultation of the whole country in the database of recommendation-service: 42 regions, 342 municipalities that each
 * answer twice, and as many meetings, contributions and recommendations, and what was answered to those, as a size says.
 * The same size is the same country every time.
 */
final class Nation {

    /** How much of each there is. */
    record Size(int meetings, int recommendations, int contributions, int submissions) {

        static final Size WHOLE = new Size(200, 1_500, 20_000, 500);
        static final Size TENTH = new Size(20, 150, 2_000, 50);

        /** The country as a whole after years, in which much more was said. */
        static final Size MUCH_SAID = new Size(200, 1_500, 100_000, 500);
    }

    private Nation() {}

    /** Adds what is not there yet, and lets PostgreSQL count it as it does after a while by itself. */
    static void settle(Connection database, Size size) throws SQLException {
        String country = script();
        for (Map.Entry<String, Integer> number : Map.of(
                        "meetings", size.meetings,
                        "recommendations", size.recommendations,
                        "contributions", size.contributions,
                        "submissions", size.submissions)
                .entrySet()) {
            country = country.replace("${" + number.getKey() + "}", Integer.toString(number.getValue()));
        }
        try (Statement statement = database.createStatement()) {
            statement.execute(country);
            statement.execute("analyze");
        }
    }

    /** @param what {@code contribution}, {@code recommendation}, {@code meeting} or {@code body} */
    static UUID id(String what, int number) {
        return uuid(what + number);
    }

    /** The review that is still open of the municipality with this number. */
    static UUID openReview(int municipality) {
        return uuid("review" + (municipality * 2 + 1));
    }

    private static UUID uuid(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String script() {
        try (InputStream script = Nation.class.getResourceAsStream("nation.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
