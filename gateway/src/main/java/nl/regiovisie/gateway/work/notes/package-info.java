/** Around writing down: lists that a group made on paper, and a look at what may be about a person. */
package nl.regiovisie.gateway.work.notes;
