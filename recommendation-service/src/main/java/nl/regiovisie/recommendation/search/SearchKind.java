package nl.regiovisie.recommendation.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be found. An action is what a municipality said that it will do; a passage is of a regional vision. */
@Schema(name = "SearchKind")
enum SearchKind {
    CONTRIBUTION,
    RECOMMENDATION,
    ANSWER,
    ACTION,
    PASSAGE,
    MEETING,
    BODY;

    /** Whether it is what a municipality said about a recommendation. */
    boolean isOfMunicipality() {
        return this == ANSWER || this == ACTION;
    }
}
