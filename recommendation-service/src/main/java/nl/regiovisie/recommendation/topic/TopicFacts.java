package nl.regiovisie.recommendation.topic;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * What an editor says about a topic.
 *
 * @param name 1–60 characters on one line
 * @param position order in which topics are shown, 1–1,000
 * @param ended whether it is offered no more
 */
record TopicFacts(String name, int position, boolean ended) {

    private static final int LONGEST = 60;
    private static final int LAST = 1_000;

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Notes what is wrong with it, and with the id that it should get. */
    void check(String id, FieldErrors errors) {
        errors.check(id.length() <= LONGEST && id.matches(ID), "id", "topic-id");
        errors.text("name", name, LONGEST);
        errors.check(name == null || name.lines().count() < 2, "name", "one-line");
        errors.range("position", position, 1, LAST);
    }
}
