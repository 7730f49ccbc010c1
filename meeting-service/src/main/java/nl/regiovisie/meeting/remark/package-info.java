/**
 * Remarks afterwards: who was there reads the list once more behind a private link and may say what is not as it was
 * meant, for a fixed period; the facilitator settles each remark.
 */
package nl.regiovisie.meeting.remark;
