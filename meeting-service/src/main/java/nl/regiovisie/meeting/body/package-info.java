/** A copy of the participation bodies, as far as it matters for who may register. */
package nl.regiovisie.meeting.body;
