package nl.regiovisie.region.renewal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.classification.Register;
import nl.regiovisie.region.classification.Registration;

@ApplicationScoped
class ClassificationService {

    private final Classifications classifications;
    private final Previews previews;
    private final Register register;
    private final Registration registration;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;
    private final Transactions transactions;

    ClassificationService(
            Classifications classifications,
            Previews previews,
            Register register,
            Registration registration,
            Audit audit,
            Caller caller,
            Clock clock,
            Transactions transactions) {
        this.classifications = classifications;
        this.previews = previews;
        this.register = register;
        this.registration = registration;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    Uni<Page<ClassificationItem>> page(String cursor, int limit) {
        return transactions
                .reading(() -> classifications.newest(cursor, limit + 1))
                .map(found -> Page.of(found, limit, Classifications::cursor));
    }

    Uni<ClassificationView> get(UUID id) {
        return transactions.reading(() -> classifications.get(id).chain(previews::view));
    }

    /** Uploads a classification, or other files for one that was not applied. What stands there already is no change. */
    @Transaction
    Uni<Uploaded> upload(UUID id, Upload upload, String ifMatch) {
        return classifications
                .lock(id)
                .chain(known ->
                        known == null ? add(id, upload) : change(known, upload.withFilesOf(known.upload()), ifMatch));
    }

    /** Applies what was seen, all of it or nothing; a repeat changes nothing. */
    @Transaction
    Uni<ClassificationView> apply(UUID id, Application application) {
        application.check();
        return register.lock()
                .chain(() -> classifications.lock(id))
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("indeling", id))
                .chain(known -> known.applied() ? repeated(known, application) : apply(known, application));
    }

    private Uni<Uploaded> add(UUID id, Upload upload) {
        upload.check();
        Classification draft = Classification.draft(id, upload, caller.subject(), clock.instant());
        return classifications
                .add(draft)
                .chain(() -> stored("upload-classification", draft))
                .map(view -> new Uploaded(view, true));
    }

    private Uni<Uploaded> change(Classification known, Upload upload, String ifMatch) {
        upload.check();
        if (known.upload().says(upload)) {
            return previews.view(known).map(view -> new Uploaded(view, false));
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.change(upload);
        return stored("change-classification", known).map(view -> new Uploaded(view, false));
    }

    private Uni<ClassificationView> repeated(Classification known, Application application) {
        if (!known.preview().equals(application.preview())) {
            throw new RuleBroken("classification-applied", Messages.of("classification-applied"));
        }
        return previews.view(known);
    }

    private Uni<ClassificationView> apply(Classification draft, Application application) {
        return previews.of(draft).chain(seen -> {
            refuseOther(draft, seen, application);
            Outcome outcome = seen.preview().outcome();
            draft.apply(seen.fingerprint(), previews.json(outcome.changes()), caller.subject(), clock.instant());
            return registration
                    .register(outcome.regions(), outcome.municipalities())
                    .chain(() -> stored("apply-classification", draft));
        });
    }

    private void refuseOther(Classification draft, Previews.Seen seen, Application application) {
        if (!seen.fingerprint().equals(application.preview())) {
            throw new Stale(previews.shown(draft, seen));
        }
        if (!seen.preview().faults().none()) {
            throw new RuleBroken(
                            "classification-has-faults",
                            Messages.of(
                                    "classification-has-faults",
                                    seen.preview().faults().total()))
                    .current(previews.shown(draft, seen));
        }
    }

    private Uni<ClassificationView> stored(String action, Classification classification) {
        return audit.record(action, "classification/" + classification.id())
                .chain(classifications::flush)
                .chain(() -> previews.view(classification));
    }

    /** @param created whether it is new */
    record Uploaded(ClassificationView view, boolean created) {}
}
