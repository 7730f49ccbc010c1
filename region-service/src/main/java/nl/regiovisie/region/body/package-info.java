/** Participation bodies: who speaks for clients, where, and what others may know of them. */
package nl.regiovisie.region.body;
