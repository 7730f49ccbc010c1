package nl.regiovisie.platform.http;

import java.util.function.Supplier;
import nl.regiovisie.platform.problem.MissingPrecondition;
import nl.regiovisie.platform.problem.Stale;

/** Guards a change with the version that the caller saw last, so that nobody overwrites unseen work. */
public final class IfMatch {

    private IfMatch() {}

    /** The entity tag of a version: {@code "3"}, quotes included. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param header the {@code If-Match} header; null when absent, {@code *} for whatever there is
     * @param currentView the newest view, made only if it is needed
     * @throws MissingPrecondition without a header
     * @throws Stale if the header names another version
     */
    public static void check(String header, long version, Supplier<?> currentView) {
        if (header == null || header.isBlank()) {
            throw new MissingPrecondition(currentView.get());
        }
        if (!header.equals("*") && !header.strip().replaceFirst("^W/", "").equals(etag(version))) {
            throw new Stale(currentView.get());
        }
    }
}
