package nl.regiovisie.region.vacancy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.body.Bodies;
import nl.regiovisie.region.body.BodyAccess;
import nl.regiovisie.region.body.BodyPages;
import nl.regiovisie.region.body.ParticipationBody;

@ApplicationScoped
class VacancyService {

    private final Vacancies vacancies;
    private final Bodies bodies;
    private final BodyPages pages;
    private final BodyAccess access;
    private final Audit audit;
    private final Clock clock;
    private final Today today;
    private final Transactions transactions;

    VacancyService(
            Vacancies vacancies,
            Bodies bodies,
            BodyPages pages,
            BodyAccess access,
            Audit audit,
            Clock clock,
            Today today,
            Transactions transactions) {
        this.vacancies = vacancies;
        this.bodies = bodies;
        this.pages = pages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
        this.transactions = transactions;
    }

    /** Those who keep the body see all, others what is open today. */
    Uni<List<VacancyView>> of(UUID body) {
        return pages.one(body)
                .chain(() -> transactions.reading(
                        () -> access.keeps(body) ? vacancies.all(body) : vacancies.openOn(today.day(), body)))
                .map(found -> found.stream().map(this::view).toList());
    }

    /** Publishes a vacancy, changes it, or opens it again. What stands there already is no change. */
    @Transaction
    Uni<Kept> publish(UUID body, UUID id, VacancyFacts facts, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        facts.check(today.day(), errors);
        errors.refuse();
        return bodies.lockOwn(body)
                .invoke(ParticipationBody::refuseClosed)
                .chain(() -> vacancies.lock(id))
                .chain(known -> known == null
                        ? add(new Vacancy(id, body, facts, clock.instant()))
                        : change(known, body, facts, ifMatch));
    }

    /** The body found who it looked for. */
    @Transaction
    Uni<VacancyView> fill(UUID body, UUID id) {
        return bodies.lockOwn(body)
                .chain(() -> vacancies.get(id))
                .invoke(vacancy -> vacancy.refuseOther(body))
                .invoke(vacancy -> vacancy.fill(today.day(), clock.instant()))
                .chain(vacancy -> stored("fill-vacancy", vacancy));
    }

    private Uni<Kept> add(Vacancy vacancy) {
        return vacancies
                .add(vacancy)
                .chain(() -> stored("publish-vacancy", vacancy))
                .map(view -> new Kept(view, true));
    }

    private Uni<Kept> change(Vacancy vacancy, UUID body, VacancyFacts facts, String ifMatch) {
        vacancy.refuseOther(body);
        if (vacancy.says(facts)) {
            return Uni.createFrom().item(new Kept(view(vacancy), false));
        }
        IfMatch.check(ifMatch, vacancy.version(), () -> view(vacancy));
        vacancy.learn(facts, clock.instant());
        return stored("change-vacancy", vacancy).map(view -> new Kept(view, false));
    }

    private Uni<VacancyView> stored(String action, Vacancy vacancy) {
        return audit.record(action, "vacancy/" + vacancy.id())
                .chain(vacancies::flush)
                .map(done -> view(vacancy));
    }

    private VacancyView view(Vacancy vacancy) {
        return vacancy.view(today.day());
    }

    /** @param created whether it is new */
    record Kept(VacancyView view, boolean created) {}
}
