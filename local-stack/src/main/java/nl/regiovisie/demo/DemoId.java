package nl.regiovisie.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Makes the UUID of a piece of content from its readable name: the same on every run, so that nothing doubles. */
enum DemoId {
    PROVIDER("provider"),
    BODY("body"),
    MEETING("meeting"),
    OUTCOME("outcome"),
    RECOMMENDATION("recommendation"),
    REVIEW("review"),
    PASSAGE("passage"),
    EVALUATION("evaluation"),
    QUESTION("question");

    private final String kind;

    DemoId(String kind) {
        this.kind = kind;
    }

    UUID of(String slug) {
        return UUID.nameUUIDFromBytes(("regiovisie/demo/" + kind + "/" + slug).getBytes(UTF_8));
    }
}
