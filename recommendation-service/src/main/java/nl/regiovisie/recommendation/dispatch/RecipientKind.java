package nl.regiovisie.recommendation.dispatch;

/** What kind of organisation gets editions. */
enum RecipientKind {
    /** Of municipalities, of providers. */
    ASSOCIATION,
    MINISTRY,
    PARLIAMENT,
    /** Where young people take part for the whole country. */
    YOUTH,
    /** A participation body. */
    COUNCIL,
    MUNICIPALITY,
    OTHER
}
