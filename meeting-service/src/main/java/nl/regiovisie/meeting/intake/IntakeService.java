package nl.regiovisie.meeting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.intake.ItemPreview.Item;
import nl.regiovisie.meeting.intake.ItemReader.Known;
import nl.regiovisie.meeting.outcome.CaptureService;
import nl.regiovisie.meeting.outcome.OutcomeDraft;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.meeting.theme.Themes;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ApplicationScoped
class IntakeService {

    private final Transactions transactions;
    private final Meetings meetings;
    private final Themes themes;
    private final ParticipantRoles roles;
    private final CaptureService capture;
    private final Audit audit;

    IntakeService(
            Transactions transactions,
            Meetings meetings,
            Themes themes,
            ParticipantRoles roles,
            CaptureService capture,
            Audit audit) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.themes = themes;
        this.roles = roles;
        this.capture = capture;
        this.audit = audit;
    }

    /** What a list would add; changes nothing. */
    Uni<ItemPreview> preview(UUID meetingId, ItemList list) {
        return transactions.reading(() -> read(meetingId, list));
    }

    /**
     * Writes down all items of a list, or none if anything is wrong. A repeat adds nothing: the id of an item follows from
     * the import, its line and its words.
     */
    @Transaction
    Uni<Imported> apply(UUID meetingId, UUID importId, ItemList list) {
        return read(meetingId, list)
                .invoke(IntakeService::refuseErrors)
                .chain(preview -> capture.captureNew(meetingId, drafts(importId, preview))
                        .call(added -> audit.record("import-outcomes", "meeting/" + meetingId))
                        .map(added -> new Imported(added, preview.items().size() - added)));
    }

    private Uni<ItemPreview> read(UUID meetingId, ItemList list) {
        FieldErrors errors = new FieldErrors();
        list.check(errors);
        return meetings.getOwn(meetingId)
                .chain(meeting -> themes.check("theme", list.theme(), errors)
                        .chain(() -> roles.check("voicedBy", list.voicedBy(), errors))
                        .invoke(errors::refuse)
                        .chain(() -> known(meeting))
                        .map(known -> ItemReader.read(list, known)));
    }

    private Uni<Known> known(Meeting meeting) {
        return themes.names()
                .chain(themeNames ->
                        roles.names().map(roleNames -> new Known(themeNames, roleNames, meeting.regionCodes())));
    }

    private static Map<UUID, OutcomeDraft> drafts(UUID importId, ItemPreview preview) {
        Map<UUID, OutcomeDraft> drafts = new LinkedHashMap<>();
        preview.items().forEach(item -> drafts.put(id(importId, item), item.draft()));
        return drafts;
    }

    private static UUID id(UUID importId, Item item) {
        String name = importId + "\n" + item.line() + "\n" + item.kind() + "\n" + item.theme() + "\n" + item.text();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseErrors(ItemPreview preview) {
        if (!preview.sound()) {
            throw new RuleBroken("list-has-errors", Messages.of("list-has-errors", preview.errorTotal()))
                    .current(preview);
        }
    }

    /** @param known how many had been written down before */
    @Schema(name = "OutcomeImport")
    record Imported(int added, int known) {}
}
