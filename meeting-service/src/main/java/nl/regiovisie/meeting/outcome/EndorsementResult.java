package nl.regiovisie.meeting.outcome;

enum EndorsementResult {
    ENDORSED,
    ENDORSED_WITH_REMARK,
    MINORITY_VIEW
}
