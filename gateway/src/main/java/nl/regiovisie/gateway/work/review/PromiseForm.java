package nl.regiovisie.gateway.work.review;

import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Promises.Realisation;
import nl.regiovisie.gateway.work.review.Promises.Report;

/**
 * What came of a promise, as it was typed.
 *
 * @param version of what was told before it; empty for the first time
 */
public record PromiseForm(String state, String explanation, String version) {

    static PromiseForm of(Realisation told) {
        return told == null
                ? new PromiseForm("", "", "")
                : new PromiseForm(told.state(), told.explanation(), String.valueOf(told.version()));
    }

    static PromiseForm of(Form form) {
        return new PromiseForm(form.text("state"), form.text("explanation"), form.text("version"));
    }

    /** The same words, on top of what a colleague told meanwhile. */
    PromiseForm over(Realisation newer) {
        return new PromiseForm(state, explanation, String.valueOf(newer.version()));
    }

    Report report() {
        return new Report(Form.orNull(state), Form.orNull(explanation));
    }

    /** As an ETag; null for the first time. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }
}
