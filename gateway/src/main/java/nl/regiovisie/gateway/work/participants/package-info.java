/** Who comes to a meeting: the facilitator's list, ticking who is there, and adding somebody at the door. */
package nl.regiovisie.gateway.work.participants;
