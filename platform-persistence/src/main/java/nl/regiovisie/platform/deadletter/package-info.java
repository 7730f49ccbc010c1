/** Events that could not be applied: kept in Kafka with their reason, listed, and sent again once the cause is mended. */
package nl.regiovisie.platform.deadletter;
