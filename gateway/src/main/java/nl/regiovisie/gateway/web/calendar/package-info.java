/** When visions can be influenced, in every region. */
package nl.regiovisie.gateway.web.calendar;
