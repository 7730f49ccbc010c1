package nl.regiovisie.meeting.intake;

import java.util.List;
import nl.regiovisie.meeting.outcome.OutcomeDraft;
import nl.regiovisie.meeting.outcome.OutcomeKind;
import nl.regiovisie.platform.privacy.PersonalData;
import nl.regiovisie.platform.table.TableError;
import nl.regiovisie.platform.table.TableErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list would add.
 *
 * @param items in order; what is wrong with them stands in the errors
 * @param errors the first thousand
 */
@Schema(name = "OutcomeListPreview")
record ItemPreview(List<Item> items, List<TableError> errors, int errorTotal) {

    static ItemPreview of(List<Item> items, TableErrors errors) {
        if (items.isEmpty() && errors.none()) {
            errors.add(1, "list-empty");
        }
        return new ItemPreview(List.copyOf(items), errors.first(), errors.total());
    }

    boolean sound() {
        return errorTotal == 0;
    }

    /**
     * @param line in the list, 1 is the first
     * @param marks what looks like personal data in its text
     */
    @Schema(name = "OutcomeListItem")
    record Item(
            int line,
            OutcomeKind kind,
            String theme,
            String text,
            List<String> voicedBy,
            List<String> regionCodes,
            boolean consentToPublish,
            boolean confidential,
            String question,
            List<PersonalData.Mark> marks) {

        static Item of(int line, OutcomeDraft draft) {
            return new Item(
                    line,
                    draft.kind(),
                    draft.theme(),
                    draft.text(),
                    draft.voicedBy(),
                    draft.regionCodes(),
                    draft.consentToPublish(),
                    draft.confidential(),
                    draft.question(),
                    PersonalData.in(draft.text()));
        }

        OutcomeDraft draft() {
            return new OutcomeDraft(
                    kind,
                    theme,
                    text,
                    voicedBy,
                    regionCodes,
                    consentToPublish,
                    confidential,
                    null,
                    question,
                    null,
                    false);
        }
    }
}
