package nl.regiovisie.gateway.work.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Handle;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.kind.KeptKinds.Facts;
import nl.regiovisie.gateway.work.kind.KeptKinds.Kind;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A kind of meeting as it was typed.
 *
 * @param id empty for a new one: then it follows from the name, so that sending twice adds one
 * @param version when the form was made; empty for a new one
 */
public record KindForm(
        String id,
        String name,
        String description,
        boolean needsRegion,
        boolean affiliatedOnly,
        String position,
        String version) {

    private static final int LONGEST_ID = 38;

    /** Behind all that there are. */
    static KindForm empty(List<Kind> all) {
        int last = all.stream().mapToInt(Kind::position).max().orElse(0);
        return new KindForm("", "", "", true, false, String.valueOf(last + 1), "");
    }

    static KindForm of(Kind kind) {
        return new KindForm(
                kind.id(),
                kind.name(),
                kind.description(),
                kind.needsRegion(),
                kind.affiliatedOnly(),
                String.valueOf(kind.position()),
                String.valueOf(kind.version()));
    }

    static KindForm of(Form form) {
        return new KindForm(
                form.text("id"),
                form.text("name"),
                form.text("description"),
                form.has("needsRegion"),
                form.has("affiliatedOnly"),
                form.text("position"),
                form.text("version"));
    }

    public boolean stored() {
        return !id.isEmpty();
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        if (key().isEmpty()) {
            wrong.add(Refusal.NAMELESS_KIND.at("name"));
        }
        if (Form.number(position).isEmpty()) {
            wrong.add(Refusal.NO_POSITION.at("position"));
        }
        return Faults.in(wrong);
    }

    /** In capitals, and a letter first. */
    String key() {
        String handle = Handle.of(name, LONGEST_ID).replace('-', '_').toUpperCase(Locale.ROOT);
        String begun = handle.isEmpty() || Character.isLetter(handle.charAt(0)) ? handle : "K_" + handle;
        return stored() ? id : begun;
    }

    Facts facts() {
        return new Facts(
                name,
                Form.orNull(description),
                needsRegion,
                affiliatedOnly,
                Form.number(position).orElseThrow());
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }

    /** The same words over the newest version, so that storing it again replaces what was seen meanwhile. */
    KindForm over(Kind newest) {
        return new KindForm(
                id, name, description, needsRegion, affiliatedOnly, position, String.valueOf(newest.version()));
    }
}
