/** The closed list of what can go wrong with a request; touches nothing else. */
package io.leitmotif.problem;
