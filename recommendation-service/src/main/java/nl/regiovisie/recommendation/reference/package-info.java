/** Copies of what region-service and meeting-service own, fed by their events and joined by others when they read. */
package nl.regiovisie.recommendation.reference;
