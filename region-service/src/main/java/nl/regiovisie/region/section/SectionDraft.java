package nl.regiovisie.region.section;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a section says.
 *
 * @param title 1–200 characters
 * @param passages 1–50, in order
 */
@Schema(name = "SectionDraft")
record SectionDraft(String title, List<Passage> passages) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PASSAGE = 4_000;
    private static final int MOST = 50;

    SectionDraft {
        passages = Objects.requireNonNullElse(passages, List.of());
    }

    void check(FieldErrors errors) {
        errors.text("title", title, LONGEST_TITLE);
        errors.check(!passages.isEmpty(), "passages", "required");
        errors.check(passages.size() <= MOST, "passages", "too-many", passages.size(), MOST);
        errors.each("passages", passages, (field, passage) -> {
            if (errors.required(field, passage)) {
                errors.required(field + ".id", passage.id());
                errors.text(field + ".text", passage.text(), LONGEST_PASSAGE);
            }
        });
        long distinct = passages.stream()
                .filter(Objects::nonNull)
                .map(Passage::id)
                .distinct()
                .count();
        errors.check(distinct == passages.size(), "passages", "twice");
    }
}
