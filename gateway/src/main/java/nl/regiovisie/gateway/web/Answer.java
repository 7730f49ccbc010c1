package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateEnum;

/** What a municipality says to a recommendation, and the tile that shows it. */
@TemplateEnum
public enum Answer {
    ACCEPTED("accepted"),
    PARTIALLY_ACCEPTED("partial"),
    REJECTED("rejected"),
    OUT_OF_SCOPE("out"),
    PENDING("pending");

    private final String mark;

    Answer(String mark) {
        this.mark = mark;
    }

    /** @param outcome as the API spells it; null while there is no answer */
    public static Answer of(String outcome) {
        return outcome == null ? PENDING : valueOf(outcome);
    }

    /** The end of the class {@code rv-mark--…} and of the symbol {@code m-…}. */
    public String getMark() {
        return mark;
    }

    public boolean isGiven() {
        return this != PENDING;
    }
}
