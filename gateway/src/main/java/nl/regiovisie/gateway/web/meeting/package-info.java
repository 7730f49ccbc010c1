/** Meetings: what is ahead, what was held, and what people said in each. */
package nl.regiovisie.gateway.web.meeting;
