package nl.regiovisie.region.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param added   subscriptions that are new
 * @param known   that were there already
 * @param left    that were not added, because the person left
 */
@Schema(name = "SubscriberImportResult", description = "Wat er van een lijst is opgenomen")
record ImportResult(int added, int known, int left) {}
