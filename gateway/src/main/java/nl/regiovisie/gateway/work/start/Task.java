package nl.regiovisie.gateway.work.start;

import nl.regiovisie.gateway.web.Part;

/**
 * Something that waits for the visitor.
 *
 * @param kind which, for the words
 * @param href where it is done
 * @param count how much of it waits; missing while the service that knows is down
 */
record Task(Kind kind, String href, Part<Integer> count) {

    enum Kind {
        MEETINGS,
        SUBMISSIONS,
        REPLIES,
        CONTRIBUTIONS,
        ANSWERS,
        CLOSING,
        READING,
        DIALOGUES
    }

    /** Nothing waits, and that is known. */
    boolean settled() {
        return !count.isMissing() && count.value() == 0;
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
