/** A municipality answers the recommendations that hold for its region, one review at a time. */
package nl.regiovisie.gateway.work.review;
