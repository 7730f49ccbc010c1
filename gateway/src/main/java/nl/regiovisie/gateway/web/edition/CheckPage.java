package nl.regiovisie.gateway.web.edition;

import nl.regiovisie.gateway.web.published.DocumentHashes.Authentic;

/**
 * Whether a file is one of ours.
 *
 * @param code that was typed, or that the browser made of a file; empty when nobody asked
 * @param found null if it is not, or nobody asked
 */
record CheckPage(String code, Authentic found) {

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
