/** The programme for those who run it: targets, regions without a meeting, and the trajectories of organisations. */
package nl.regiovisie.gateway.work.programme;
