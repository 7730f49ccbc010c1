/** One mail a day with what changed and what waits: switching it on, at which hour, and leaving. */
package nl.regiovisie.gateway.work.digest;
