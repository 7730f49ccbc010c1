/** Who was heard and who was not yet: over a meeting, a series or a region, in figures that identify nobody. */
package nl.regiovisie.meeting.representation;
