/** A facilitator's meetings, and planning a new one. */
package nl.regiovisie.gateway.work.plan;
