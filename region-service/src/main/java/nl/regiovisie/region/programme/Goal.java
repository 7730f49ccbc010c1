package nl.regiovisie.region.programme;

/** What a target counts. */
enum Goal {
    /** Regions for which a meeting was held in the year, and published. */
    REGIONS_WITH_MEETINGS,

    /** Organisations that were in a support trajectory on some day of the year. */
    ORGANISATIONS_IN_TRAJECTORY
}
