/**
 * Tells everything once more, so that a consumer which starts from nothing hears of what is older than it. Each feature
 * implements {@link nl.regiovisie.region.snapshot.Snapshot} for what it owns.
 */
package nl.regiovisie.region.snapshot;
