/** The agenda: when one can say something, in a meeting or about a vision, in every region. */
package nl.regiovisie.gateway.web.calendar;
