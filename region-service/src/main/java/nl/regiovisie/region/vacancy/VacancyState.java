package nl.regiovisie.region.vacancy;

/** What became of a vacancy, as it stands on a day. */
enum VacancyState {
    OPEN,
    FILLED,
    EXPIRED
}
