/** Walking through what was written down with the group: does it say what was meant? And then publishing it. */
package nl.regiovisie.gateway.work.endorse;
