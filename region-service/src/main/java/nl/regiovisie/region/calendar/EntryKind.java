package nl.regiovisie.region.calendar;

/** Why a day stands in the calendar. */
enum EntryKind {
    EVALUATION,
    CONSULTATION,
    DECISION
}
