package nl.regiovisie.gateway.work.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.web.published.PublicVisions.Passage;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.vision.VisionDesk.Written;

/**
 * A section as it was typed. An emptied passage is left out; the others keep their ids.
 *
 * @param passages with an empty one at the end
 * @param version of what the visitor saw; empty for a new one
 */
public record SectionForm(String title, List<Passage> passages, String version) {

    private static final int MOST = 50;

    static SectionForm of(Section known, Supplier<UUID> ids) {
        return new SectionForm(
                known.filled() ? known.title() : known.itemName(),
                withEmpty(known.passages(), ids),
                known.version() == null ? "" : String.valueOf(known.version()));
    }

    static SectionForm of(Form form, Supplier<UUID> ids) {
        List<Passage> typed = IntStream.range(0, MOST)
                .filter(index -> form.has("passages[" + index + "].id"))
                .mapToObj(index ->
                        new Passage(form.id("passages[" + index + "].id"), form.text("passages[" + index + "].text")))
                .filter(passage -> !passage.text().isEmpty())
                .toList();
        return new SectionForm(form.text("title"), withEmpty(typed, ids), form.text("version"));
    }

    Written written() {
        return new Written(
                Form.orNull(title),
                passages.stream().filter(passage -> !passage.text().isEmpty()).toList());
    }

    /** The name of a field of a passage, as the API names it. */
    public String field(int index, String part) {
        return "passages[" + index + "]." + part;
    }

    SectionForm over(int newer) {
        return new SectionForm(title, passages, String.valueOf(newer));
    }

    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    private static List<Passage> withEmpty(List<Passage> passages, Supplier<UUID> ids) {
        List<Passage> fields = new ArrayList<>(passages);
        fields.add(new Passage(ids.get(), ""));
        return fields;
    }
}
