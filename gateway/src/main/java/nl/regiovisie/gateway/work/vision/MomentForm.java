package nl.regiovisie.gateway.work.vision;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Question;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.vision.VisionDesk.MomentPlan;
import nl.regiovisie.platform.problem.FieldError;

/**
 * An evaluation as it was typed.
 *
 * @param id of the moment; made with the empty form, so that sending twice plans one
 * @param questions each on a line of its own
 * @param version of what the visitor saw; empty for a new one
 */
public record MomentForm(
        UUID id,
        String kind,
        String day,
        String starts,
        String minutes,
        String title,
        String place,
        String clientsHow,
        String questions,
        boolean prepared,
        boolean example,
        String version) {

    static MomentForm empty(UUID id, boolean example) {
        return new MomentForm(id, "ANNUAL", "", "", "", "", "", "", "", false, example, "");
    }

    static MomentForm of(Moment known) {
        return new MomentForm(
                known.id(),
                known.kind(),
                Days.text(known.day()),
                known.starts() == null ? "" : known.starts().replace(':', '.'),
                Days.text(known.minutes()),
                known.title(),
                Days.text(known.place()),
                Days.text(known.clientsHow()),
                known.questions().stream().map(Question::text).collect(Collectors.joining("\n")),
                known.prepared(),
                known.example(),
                String.valueOf(known.version()));
    }

    static MomentForm of(Form form) {
        return new MomentForm(
                form.id("id"),
                form.text("kind"),
                form.text("day"),
                form.text("starts"),
                form.text("minutes"),
                form.text("title"),
                form.text("place"),
                form.text("clientsHow"),
                form.text("questions"),
                form.has("prepared"),
                form.has("example"),
                form.text("version"));
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        Days.check("day", day, wrong);
        if (!starts.isEmpty() && Form.time(starts).isEmpty()) {
            wrong.add(Refusal.NO_START.at("starts"));
        }
        if (!minutes.isEmpty() && Form.number(minutes).isEmpty()) {
            wrong.add(Refusal.NO_MINUTES.at("minutes"));
        }
        return Faults.in(wrong);
    }

    /** @param known the questions that stand there: those that are the same keep their ids, and the answers to them */
    MomentPlan plan(String versionId, List<Question> known, Supplier<UUID> ids) {
        return new MomentPlan(
                versionId,
                Form.orNull(kind),
                Days.orNull(day),
                Form.time(starts).map(LocalTime::toString).orElse(null),
                Form.number(minutes).orElse(null),
                Form.orNull(title),
                Form.orNull(place),
                Form.orNull(clientsHow),
                prepared,
                questions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> question(line, known, ids))
                        .toList(),
                example);
    }

    MomentForm over(int newer) {
        return new MomentForm(
                id,
                kind,
                day,
                starts,
                minutes,
                title,
                place,
                clientsHow,
                questions,
                prepared,
                example,
                String.valueOf(newer));
    }

    public boolean isNew() {
        return version.isEmpty();
    }

    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    private static Question question(String text, List<Question> known, Supplier<UUID> ids) {
        return known.stream()
                .filter(question -> question.text().equals(text))
                .findFirst()
                .orElseGet(() -> new Question(ids.get(), text));
    }
}
