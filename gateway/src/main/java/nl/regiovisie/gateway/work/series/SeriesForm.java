package nl.regiovisie.gateway.work.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Handle;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.series.KeptSeries.Facts;
import nl.regiovisie.gateway.work.series.KeptSeries.Series;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A series as it was typed.
 *
 * @param id empty for a new one: then it follows from the name, so that sending twice adds one
 * @param themes ids of the boxes that are checked; none for all themes
 * @param version when the form was made; empty for a new one
 */
public record SeriesForm(
        String id,
        String name,
        String description,
        String startsOn,
        String endsOn,
        List<String> themes,
        boolean example,
        String version) {

    static final SeriesForm NEW = new SeriesForm("", "", "", "", "", List.of(), false, "");

    private static final int LONGEST_ID = 60;

    static SeriesForm of(Series series) {
        return new SeriesForm(
                series.id(),
                series.name(),
                Objects.requireNonNullElse(series.description(), ""),
                Objects.toString(series.startsOn(), ""),
                Objects.toString(series.endsOn(), ""),
                series.themes(),
                series.example(),
                String.valueOf(series.version()));
    }

    static SeriesForm of(Form form) {
        return new SeriesForm(
                form.text("id"),
                form.text("name"),
                form.text("description"),
                form.text("startsOn"),
                form.text("endsOn"),
                form.all("themes"),
                form.has("example"),
                form.text("version"));
    }

    public boolean stored() {
        return !id.isEmpty();
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        if (key().isEmpty()) {
            wrong.add(Refusal.NAMELESS_SERIES.at("name"));
        }
        refuseNonsense("startsOn", startsOn, wrong);
        refuseNonsense("endsOn", endsOn, wrong);
        return Faults.in(wrong);
    }

    String key() {
        return stored() ? id : Handle.of(name, LONGEST_ID);
    }

    Facts facts() {
        return new Facts(
                name,
                Form.orNull(description),
                Form.day(startsOn).orElse(null),
                Form.day(endsOn).orElse(null),
                themes,
                example);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }

    /** The same words over the newest version, so that storing it again replaces what was seen meanwhile. */
    SeriesForm over(Series newest) {
        return new SeriesForm(
                id, name, description, startsOn, endsOn, themes, example, String.valueOf(newest.version()));
    }

    private static void refuseNonsense(String field, String typed, List<FieldError> wrong) {
        if (!typed.isEmpty() && Form.day(typed).isEmpty()) {
            wrong.add(Refusal.NO_DAY.at(field));
        }
    }
}
