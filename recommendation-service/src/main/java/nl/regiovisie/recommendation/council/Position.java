package nl.regiovisie.recommendation.council;

/** Where a body can stand. */
enum Position {
    SUPPORTS,
    SUPPORTS_WITH_REMARK,
    /** It sees it otherwise; what it says stays visible beside the majority. */
    DISAGREES
}
