/** Reading items that a group wrote on paper: a list that someone typed over, or a table. First a look, then all of it. */
package nl.regiovisie.meeting.intake;
