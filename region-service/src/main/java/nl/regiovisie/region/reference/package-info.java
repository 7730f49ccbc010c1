/** The facts that ship with this service, read from {@code src/main/resources/reference} and kept in step at start. */
package nl.regiovisie.region.reference;
