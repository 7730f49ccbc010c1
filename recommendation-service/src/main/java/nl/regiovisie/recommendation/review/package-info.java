/** The review in which a municipality answers, one by one, the recommendations that hold for its region. */
package nl.regiovisie.recommendation.review;
