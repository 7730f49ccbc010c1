package nl.regiovisie.region.provider;

/** What a provider does. */
enum ProviderKind {
    /** Gives youth care. */
    CARE_PROVIDER,

    /** Carries out child protection and youth probation (gecertificeerde instelling). */
    CERTIFIED_INSTITUTION
}
