package nl.regiovisie.meeting.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.meeting.outcome.OutcomeKind;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Items that a group wrote on paper.
 *
 * @param text one item on each line, or a table with a header that has a column {@code tekst}; null when there is a file
 * @param file the same, in base64; null when there is a text
 * @param kind of each item that does not say otherwise
 * @param theme of each item that does not say otherwise
 * @param question the guiding question that each item answers that does not say otherwise, or null
 * @param voicedBy ids of the roles that said each item that does not say otherwise
 */
@Schema(name = "OutcomeList")
record ItemList(String text, byte[] file, OutcomeKind kind, String theme, String question, List<String> voicedBy) {

    private static final int LONGEST = 2_000_000;
    static final int LONGEST_QUESTION = 1_000;

    ItemList {
        voicedBy = Objects.requireNonNullElse(voicedBy, List.of());
    }

    void check(FieldErrors errors) {
        boolean none = (text == null || text.isBlank()) && (file == null || file.length == 0);
        boolean both = text != null && file != null;
        errors.check(!none, "text", "required");
        errors.check(!both, "file", "text-or-file");
        errors.check(text == null || text.length() <= LONGEST, "text", "list-too-long");
        errors.check(file == null || file.length <= LONGEST, "file", "list-too-long");
        errors.required("kind", kind);
        errors.required("theme", theme);
        errors.optionalText("question", question, LONGEST_QUESTION);
    }

    byte[] bytes() {
        return file == null ? text.getBytes(StandardCharsets.UTF_8) : file;
    }
}
