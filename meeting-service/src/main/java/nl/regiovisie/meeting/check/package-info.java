/** What is wrong with the fields of a request: everything at once, in plain Dutch. */
package nl.regiovisie.meeting.check;
