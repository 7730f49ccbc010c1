/** Queries past Hibernate, for lists that are only read. */
package nl.regiovisie.platform.query;
