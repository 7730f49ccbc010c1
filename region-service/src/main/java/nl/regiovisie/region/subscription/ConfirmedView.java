package nl.regiovisie.region.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody now gets reminders of; both null for the whole country. */
@Schema(name = "ConfirmedSubscription", description = "Waarvoor iemand nu herinneringen krijgt")
record ConfirmedView(String regionCode, String regionName) {}
