package nl.regiovisie.recommendation.recommendation;

import java.util.stream.Stream;

/** The life of a recommendation. */
public enum RecommendationStatus {
    /** Only editors see it, and may change it. */
    DRAFT,
    /** Councils read it and say what they think of it; meanwhile its words stay as they are. */
    IN_REVIEW,
    /** An editor laid it aside; writing it again brings it back. */
    DISCARDED,
    /** Everyone sees it, and nobody may change it. */
    PUBLISHED,
    /** It was public and no longer holds, for a reason that everyone can read. */
    WITHDRAWN,
    /** It was public and another took its place. */
    SUPERSEDED;

    /** Whether everyone may read it: the one rule, for page, API, document and event. In SQL: it has a number. */
    public boolean isPublic() {
        return this == PUBLISHED || this == WITHDRAWN || this == SUPERSEDED;
    }

    /** Whether a reader may have it before its number is known to them. */
    boolean isReadableBy(Reader reader) {
        return isPublic() || reader == Reader.EDITOR || reader == Reader.COUNCIL && this == IN_REVIEW;
    }

    /** Whether it stands in a list of those that did not ask for a status: what is over or laid aside does not. */
    private boolean isCurrent() {
        return this == PUBLISHED || this == DRAFT || this == IN_REVIEW;
    }

    /**
     * @param asked the status that a list is limited to, or null
     * @return names of what a reader sees in that list; none if it is not for them
     */
    static String[] listed(RecommendationStatus asked, Reader reader) {
        return names(
                Stream.of(values()).filter(status -> asked == null ? status.isCurrent() : status == asked), reader);
    }

    /** @return names of all that a reader may read */
    static String[] readable(Reader reader) {
        return names(Stream.of(values()), reader);
    }

    private static String[] names(Stream<RecommendationStatus> among, Reader reader) {
        return among.filter(status -> status.isReadableBy(reader))
                .map(RecommendationStatus::name)
                .toArray(String[]::new);
    }

    /** For whom it is read. */
    enum Reader {
        EVERYONE,
        COUNCIL,
        EDITOR
    }
}
