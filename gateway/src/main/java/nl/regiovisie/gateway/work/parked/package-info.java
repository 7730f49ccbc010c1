/** Events that a service could not apply: a steward reads why, and has them sent again. */
package nl.regiovisie.gateway.work.parked;
