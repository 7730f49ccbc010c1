package nl.regiovisie.gateway.work.letter;

import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Letters.Happened;

/**
 * What became of a letter, as it was typed.
 *
 * @param municipality code of the municipality
 */
public record AfterForm(UUID id, String municipality, String kind, String on, String note) {

    static AfterForm empty(UUID id, LocalDate today) {
        return new AfterForm(id, "", "", today.toString(), "");
    }

    static AfterForm of(Form form) {
        return new AfterForm(
                form.id("id"), form.text("municipality"), form.text("kind"), form.text("on"), form.text("note"));
    }

    Happened happened() {
        return new Happened(Form.orNull(kind), Form.day(on).orElse(null), Form.orNull(note));
    }

    public boolean in(String code) {
        return municipality.equals(code);
    }
}
