package nl.regiovisie.gateway.work.notes;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.notes.Notes.ItemList;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A list as someone sends it.
 *
 * @param id made with the empty form, so that sending twice adds once
 * @param text empty when there is a file
 * @param file in base64; empty when there is a text
 * @param question the guiding question that the group answered; empty for none
 */
record ListForm(UUID id, String text, String file, String kind, String theme, String question) {

    static ListForm empty(UUID id) {
        return new ListForm(id, "", "", "BOTTLENECK", "", "");
    }

    List<FieldError> faults() {
        List<FieldError> faults = new ArrayList<>();
        if (text.isBlank() && file.isEmpty()) {
            faults.add(Refusal.NO_LIST.at("text"));
        }
        return faults;
    }

    ItemList list() {
        boolean pasted = file.isEmpty();
        return new ItemList(
                pasted ? text : null,
                pasted ? null : Base64.getDecoder().decode(file),
                kind,
                theme,
                Form.orNull(question));
    }
}
