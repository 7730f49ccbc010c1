/** The facilitators that there are, so that one can ask another to join. */
package nl.regiovisie.meeting.facilitator;
