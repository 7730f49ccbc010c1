package nl.regiovisie.region.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.body.BodyService;
import nl.regiovisie.region.intake.Plan.Change;
import nl.regiovisie.region.intake.Plan.NewProvider;
import nl.regiovisie.region.provider.ProviderService;

@ApplicationScoped
class ImportService {

    private final BodyImports imports;
    private final Register register;
    private final BodyService bodies;
    private final ProviderService providers;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;
    private final Transactions transactions;
    private final Vertx vertx;

    ImportService(
            BodyImports imports,
            Register register,
            BodyService bodies,
            ProviderService providers,
            Audit audit,
            Clock clock,
            Ids ids,
            Transactions transactions,
            Vertx vertx) {
        this.imports = imports;
        this.register = register;
        this.bodies = bodies;
        this.providers = providers;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.transactions = transactions;
        this.vertx = vertx;
    }

    Uni<ImportView> get(UUID id) {
        return transactions.reading(() -> imports.get(id).chain(this::view));
    }

    /**
     * Keeps a file to look at, or another one in its place. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> upload(UUID id, ImportUpload upload, String ifMatch) {
        upload.refuseInvalid();
        return imports.eraseForgotten()
                .chain(() -> imports.lock(id))
                .chain(known -> known == null
                        ? imports.add(new BodyImport(id, upload.file(), clock.instant()))
                                .replaceWith(true)
                        : replace(known, upload, ifMatch).replaceWith(false));
    }

    /** Registers everything as it was seen, or nothing; a repeat changes nothing. */
    @Transaction
    Uni<Void> apply(UUID id, ImportApplication application) {
        application.refuseInvalid();
        return imports.lockOne(id)
                .chain(known -> known.wasAppliedAs(application.preview())
                        ? Uni.createFrom().voidItem()
                        : apply(known, application.preview()));
    }

    private Uni<Void> replace(BodyImport known, ImportUpload upload, String ifMatch) {
        if (!known.holds(upload.file())) {
            refuseApplied(known);
            IfMatch.check(ifMatch, known.version(), () -> null);
            known.upload(upload.file(), clock.instant());
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> apply(BodyImport known, String seen) {
        refuseApplied(known);
        return plan(known).chain(plan -> {
            if (!plan.fingerprint().equals(seen)) {
                throw new Stale(known.view(plan));
            }
            refuseErrors(plan, known);
            return register(plan)
                    .invoke(() -> known.applied(plan, clock.instant()))
                    .chain(() -> audit.record("import-bodies", "body-import/" + known.id()));
        });
    }

    private Uni<Void> register(Plan plan) {
        Map<UUID, UUID> fresh = plan.newProviders().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), provisional -> ids.next()));
        return each(plan.newProviders().entrySet(), introduced -> {
                    NewProvider provider = introduced.getValue();
                    return providers.introduce(fresh.get(introduced.getKey()), provider.name(), provider.kind());
                })
                .chain(() -> each(plan.changes(), change -> register(change, fresh)));
    }

    private Uni<Boolean> register(Change change, Map<UUID, UUID> fresh) {
        UUID provider = change.facts().providerId();
        BodyFacts facts = fresh.containsKey(provider) ? change.facts().of(fresh.get(provider)) : change.facts();
        return change.version() == null
                ? bodies.register(ids.next(), facts, null)
                : bodies.register(change.id(), facts, IfMatch.etag(change.version()));
    }

    /** One after the other: a session does one thing at a time. */
    private static <T> Uni<Void> each(Collection<T> items, Function<T, Uni<Boolean>> register) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(register::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<ImportView> view(BodyImport known) {
        return known.file() == null
                ? Uni.createFrom().item(() -> known.view(null))
                : plan(known).map(known::view);
    }

    /** Read and compared by a worker: a large file would hold up everyone on this event loop. */
    private Uni<Plan> plan(BodyImport known) {
        byte[] file = known.file();
        return register.now().chain(now -> vertx.executeBlocking(() -> Planning.of(file, now)));
    }

    private static void refuseApplied(BodyImport known) {
        if (known.file() == null) {
            throw new RuleBroken("import-is-over", Messages.of("import-is-over"));
        }
    }

    private static void refuseErrors(Plan plan, BodyImport known) {
        if (!plan.errors().none()) {
            throw new RuleBroken(
                            "import-has-errors",
                            Messages.of("import-has-errors", plan.errors().total()))
                    .current(known.view(plan));
        }
    }
}
