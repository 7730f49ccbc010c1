package nl.regiovisie.region.renewal;

/** Whether a classification is a plan or has been applied; then it never changes any more. */
enum ClassificationStatus {
    DRAFT,
    APPLIED
}
