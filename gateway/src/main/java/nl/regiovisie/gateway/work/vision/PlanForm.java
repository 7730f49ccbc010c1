package nl.regiovisie.gateway.work.vision;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.vision.VisionDesk.Plan;
import nl.regiovisie.platform.problem.FieldError;

/**
 * The facts of a version as they were typed; fields have the names of the API.
 *
 * @param version of what the visitor saw; empty for a new one
 */
public record PlanForm(
        String title,
        String periodFrom,
        String periodUntil,
        String regimeCode,
        String startedOn,
        String adoptedOn,
        String documentTitle,
        String documentLink,
        String clientsInvolvedSince,
        String clientsInvolvedHow,
        String consultationOpens,
        String consultationCloses,
        String note,
        String notice,
        boolean example,
        String version) {

    static PlanForm empty(String regimeCode) {
        return new PlanForm("", "", "", regimeCode, "", "", "", "", "", "", "", "", "", "", false, "");
    }

    static PlanForm of(Version known) {
        return new PlanForm(
                known.title(),
                Days.text(known.periodFrom()),
                Days.text(known.periodUntil()),
                known.regimeCode(),
                Days.text(known.startedOn()),
                "",
                Days.text(known.documentTitle()),
                Days.text(known.documentLink()),
                Days.text(known.clientsInvolvedSince()),
                Days.text(known.clientsInvolvedHow()),
                Days.text(known.consultationOpens()),
                Days.text(known.consultationCloses()),
                Days.text(known.note()),
                Days.text(known.notice()),
                known.example(),
                String.valueOf(known.version()));
    }

    static PlanForm of(Form form) {
        return new PlanForm(
                form.text("title"),
                form.text("periodFrom"),
                form.text("periodUntil"),
                form.text("regimeCode"),
                form.text("startedOn"),
                form.text("adoptedOn"),
                form.text("documentTitle"),
                form.text("documentLink"),
                form.text("clientsInvolvedSince"),
                form.text("clientsInvolvedHow"),
                form.text("consultationOpens"),
                form.text("consultationCloses"),
                form.text("note"),
                form.text("notice"),
                form.has("example"),
                form.text("version"));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        Days.check("periodFrom", periodFrom, wrong);
        Days.check("periodUntil", periodUntil, wrong);
        Days.check("startedOn", startedOn, wrong);
        Days.check("adoptedOn", adoptedOn, wrong);
        Days.check("clientsInvolvedSince", clientsInvolvedSince, wrong);
        Days.check("consultationOpens", consultationOpens, wrong);
        Days.check("consultationCloses", consultationCloses, wrong);
        return Faults.in(wrong);
    }

    Plan plan() {
        return new Plan(
                Form.orNull(title),
                Days.orNull(periodFrom),
                Days.orNull(periodUntil),
                Form.orNull(regimeCode),
                Days.orNull(startedOn),
                Days.orNull(adoptedOn),
                Form.orNull(documentTitle),
                Form.orNull(documentLink),
                Days.orNull(clientsInvolvedSince),
                Form.orNull(clientsInvolvedHow),
                Days.orNull(consultationOpens),
                Days.orNull(consultationCloses),
                Form.orNull(note),
                Form.orNull(notice),
                example);
    }

    public boolean isNew() {
        return version.isEmpty();
    }

    /** The same words, on top of what someone else stored meanwhile: storing them now is a decision. */
    PlanForm over(int newer) {
        return new PlanForm(
                title,
                periodFrom,
                periodUntil,
                regimeCode,
                startedOn,
                adoptedOn,
                documentTitle,
                documentLink,
                clientsInvolvedSince,
                clientsInvolvedHow,
                consultationOpens,
                consultationCloses,
                note,
                notice,
                example,
                String.valueOf(newer));
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }
}
