/**
 * Which youth regions there are, and which municipalities belonged to them on which day. Others keep copies, fed by the
 * events of this service.
 */
package nl.regiovisie.region;
