/** A region: what was said, what was answered, its meetings and municipalities, and the summary to take along. */
package nl.regiovisie.gateway.web.region;
