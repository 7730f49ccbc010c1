package nl.regiovisie.gateway.work.start;

import nl.regiovisie.gateway.web.Part;

/**
 * Something that waits for the visitor.
 *
 * @param kind which, for the words
 * @param count how much of it waits; missing while the service that knows is down
 */
record Task(Kind kind, Part<Integer> count) {

    /** In the order in which they are shown. */
    enum Kind {
        MEETINGS("/werk/bijeenkomsten"),
        SUBMISSIONS("/werk/moderatie"),
        REPLIES("/werk/moderatie/reacties"),
        CONTRIBUTIONS("/werk/bundelen"),
        ANSWERS("/werk/beoordelingen"),
        CLOSING("/werk/beoordelingen"),
        READING("/werk/leesronde"),
        QUESTIONS("/werk/evaluaties"),
        DIALOGUES("/werk/reacties"),
        LETTERS("/werk/brieven");

        private final String href;

        Kind(String href) {
            this.href = href;
        }
    }

    /** Where it is done. */
    public String href() {
        return kind.href;
    }

    /** Nothing waits, and that is known. */
    boolean settled() {
        return !count.isMissing() && count.value() == 0;
    }

    /** Whether it is only spoken of while there is some: nobody wonders whether nothing is to be closed. */
    boolean seldom() {
        return switch (kind) {
            case CLOSING, QUESTIONS, LETTERS -> true;
            default -> false;
        };
    }

    public boolean about(String name) {
        return kind.name().equals(name);
    }

    public boolean isMissing() {
        return count.isMissing();
    }

    public int n() {
        return count.or(0);
    }
}
