/** Where the vision of each region stands, and what it says. */
package nl.regiovisie.gateway.web.vision;
