/** What is known of somebody, and erasing it, for the steward who answers a request about that. */
package nl.regiovisie.gateway.work.subject;
