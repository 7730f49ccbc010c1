package nl.regiovisie.recommendation.recommendation;

import java.util.List;
import java.util.UUID;

/** Drafts for tests. */
final class Drafts {

    static final UUID SOURCE = new UUID(0, 1);

    private Drafts() {}

    static Draft national() {
        return new Draft(
                "Titel",
                "Tekst",
                "thema",
                null,
                true,
                List.of(),
                List.of(SOURCE),
                List.of(),
                null,
                null,
                null,
                null,
                false);
    }

    static Draft inRegions(String... regions) {
        return new Draft(
                "Titel",
                "Tekst",
                "thema",
                null,
                false,
                List.of(regions),
                List.of(SOURCE),
                List.of(),
                null,
                null,
                null,
                null,
                false);
    }
}
