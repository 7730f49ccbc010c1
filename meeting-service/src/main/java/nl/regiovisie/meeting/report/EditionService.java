package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.remark.RemarkGate;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.print.DocumentPress;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotReady;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/**
 * Makes an edition public: gathers what it says, prints it while nothing is locked, and stores it if everything is
 * still as it was. What cannot be printed is not published.
 */
@ApplicationScoped
class EditionService {

    private static final Logger LOG = Logger.getLogger(EditionService.class);

    private final Meetings meetings;
    private final Reports reports;
    private final RemarkGate gate;
    private final ReportAssembly assembly;
    private final DocumentPress press;
    private final ReportArchive archive;
    private final PdfShelf shelf;
    private final EditionStore store;
    private final Clock clock;
    private final Transactions transactions;

    EditionService(
            Meetings meetings,
            Reports reports,
            RemarkGate gate,
            ReportAssembly assembly,
            DocumentPress press,
            ReportArchive archive,
            PdfShelf shelf,
            EditionStore store,
            Clock clock,
            Transactions transactions) {
        this.meetings = meetings;
        this.reports = reports;
        this.gate = gate;
        this.assembly = assembly;
        this.press = press;
        this.archive = archive;
        this.shelf = shelf;
        this.store = store;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Publishes the draft for good; a repeat changes nothing. */
    Uni<ReportView> publish(UUID meeting, String ifMatch) {
        return transactions
                .reading(() -> meetings.getOwn(meeting).chain(found -> first(found, ifMatch)))
                .chain(this::printAndStore);
    }

    /** Adds an erratum to a published report; the same one again changes nothing. */
    Uni<ReportView> correct(UUID meeting, UUID id, ErratumDraft draft) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        errors.refuse();
        return transactions
                .reading(() -> meetings.getOwn(meeting).chain(found -> next(found, id, draft)))
                .chain(this::printAndStore);
    }

    private Uni<NewEdition> first(Meeting meeting, String ifMatch) {
        return reports.get(meeting.id()).chain(report -> {
            if (report.isPublished()) {
                return Uni.createFrom().item(NewEdition.known(report));
            }
            meeting.refuseUnpublished();
            IfMatch.check(ifMatch, report.version(), () -> ReportView.of(report, List.of(), null));
            return gate.refuseUnsettled(meeting.id())
                    .chain(() -> content(meeting, report, List.of()))
                    .map(made -> new NewEdition(report.meetingId(), report.version(), null, null, made));
        });
    }

    private Uni<NewEdition> next(Meeting meeting, UUID id, ErratumDraft draft) {
        return reports.get(meeting.id())
                .chain(report -> reports.erratum(id).chain(known -> {
                    if (known != null) {
                        return Uni.createFrom().item(NewEdition.repeated(report, known, draft));
                    }
                    report.refuseUncorrectable();
                    return reports.errata(meeting.id())
                            .chain(errata -> content(
                                    meeting,
                                    report,
                                    errata.stream().map(Erratum::view).toList(),
                                    id,
                                    draft))
                            .map(made -> new NewEdition(report.meetingId(), report.version(), id, draft, made));
                }));
    }

    private Uni<Made> content(Meeting meeting, MeetingReport report, List<ErratumView> errata) {
        Instant now = now();
        return assembly.content(meeting, report, errata, now).map(content -> new Made(content, now));
    }

    private Uni<Made> content(
            Meeting meeting, MeetingReport report, List<ErratumView> errata, UUID id, ErratumDraft draft) {
        Instant now = now();
        List<ErratumView> all = new ArrayList<>(errata);
        all.add(new ErratumView(id, errata.size() + 1, draft.text(), draft.reason(), now));
        return assembly.content(meeting, report, all, now).map(content -> new Made(content, now));
    }

    private Uni<ReportView> printAndStore(NewEdition edition) {
        if (edition.made() == null) {
            return store.view(edition.meetingId());
        }
        return printed(edition)
                .onFailure()
                .transform(failure -> refused(edition, failure))
                .emitOn(here()) // printed on a thread of the press; a session belongs to the thread of the request
                .chain(files -> store.store(edition, files));
    }

    /** In each format, and all of it together. */
    private Uni<Map<ReportFormat, byte[]>> printed(NewEdition edition) {
        ReportContent content = edition.made().content();
        return Multi.createFrom()
                .items(Format.values())
                .onItem()
                .transformToUniAndConcatenate(format -> shelf.get(
                                edition.key() + "/" + format,
                                () -> press.write(
                                        Protocol.of(content, edition.made().at()), format))
                        .map(file -> Map.entry(format, file)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .chain(files -> shelf.get(edition.key() + "/ZIP", () -> archive.of(content, files))
                        .map(zip -> all(files, zip)));
    }

    private static Map<ReportFormat, byte[]> all(Map<Format, byte[]> documents, byte[] zip) {
        Map<ReportFormat, byte[]> all = new EnumMap<>(ReportFormat.class);
        documents.forEach((format, file) -> all.put(ReportFormat.of(format), file));
        all.put(ReportFormat.ZIP, zip);
        return all;
    }

    private static Executor here() {
        Context request = Vertx.currentContext();
        return task -> request.runOnContext(ignored -> task.run());
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NotReady refused(NewEdition edition, Throwable failure) {
        LOG.errorf(failure, "report not printed meeting=%s", edition.meetingId());
        return new NotReady(Messages.of("report-not-printed"));
    }

    /** @param at when it becomes public */
    record Made(ReportContent content, Instant at) {}
}
