/** Who gets editions, sending them, and what was answered. */
package nl.regiovisie.gateway.work.dispatch;
