package nl.regiovisie.gateway.web.edition;

import nl.regiovisie.gateway.web.published.DocumentHashes.Authentic;
import nl.regiovisie.gateway.web.published.ReportHashes.AuthenticReport;

/**
 * Whether a file is one of ours.
 *
 * @param code that was typed, or that the browser made of a file; empty when nobody asked
 * @param found of an edition; null if it is not, or nobody asked
 * @param protocol the report of a meeting; null as above
 */
record CheckPage(String code, Authentic found, AuthenticReport protocol) {

    private static final String SHAPE = "[0-9a-fA-F]{64}";

    static boolean isCode(String typed) {
        return typed.matches(SHAPE);
    }

    public boolean asked() {
        return !code.isEmpty();
    }

    public boolean wellFormed() {
        return isCode(code);
    }

    public boolean authentic() {
        return found != null;
    }

    public boolean ofMeeting() {
        return protocol != null;
    }

    public boolean newestOfMeeting() {
        return protocol.newer() == null;
    }

    public boolean newest() {
        return found.newer() == null;
    }

    public boolean summary() {
        return "SUMMARY".equals(found.kind());
    }

    public boolean report() {
        return "REPORT".equals(found.kind());
    }
}
