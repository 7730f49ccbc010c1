/**
 * The report of a meeting: written by its facilitator, published once as a page and as a tagged PDF, and corrected by
 * errata from then on.
 */
package nl.regiovisie.meeting.report;
