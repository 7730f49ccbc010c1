/**
 * The whole platform on one machine without Docker: real PostgreSQL, Kafka and Keycloak, each a process of its own,
 * for {@code ./start} and for tests. Nothing of this ships.
 */
package nl.regiovisie.stack;
