package nl.regiovisie.gateway.work.body;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.PublicBodies.Vacancy;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * Everything that can be kept of one body.
 *
 * @param facts what a steward may change
 * @param choices null for members, who may not
 * @param faults of the form that was sent, if any
 */
public record KeepPage(
        Body body,
        FactsForm facts,
        Choices choices,
        EntryForm entry,
        VacancyForm vacancy,
        List<Vacancy> vacancies,
        Faults faults) {

    static KeepPage of(Body body, Choices choices, List<Vacancy> vacancies, VacancyForm vacancy) {
        return new KeepPage(body, FactsForm.of(body), choices, EntryForm.of(body), vacancy, vacancies, Faults.NONE);
    }

    KeepPage with(FactsForm typed, Faults wrong) {
        return new KeepPage(body, typed, choices, entry, vacancy, vacancies, wrong);
    }

    KeepPage with(EntryForm typed, Faults wrong) {
        return new KeepPage(body, facts, choices, typed, vacancy, vacancies, wrong);
    }

    KeepPage with(VacancyForm typed, Faults wrong) {
        return new KeepPage(body, facts, choices, entry, typed, vacancies, wrong);
    }

    KeepPage with(Faults wrong) {
        return new KeepPage(body, facts, choices, entry, vacancy, vacancies, wrong);
    }

    public List<Vacancy> open() {
        return vacancies.stream().filter(Vacancy::open).toList();
    }

    public List<Vacancy> past() {
        return vacancies.stream().filter(known -> !known.open()).toList();
    }
}
